package org.opencomplaint.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.opencomplaint.ejb.usecase.Problem;

/** Tells from outside what becomes of a call to {@link UnmarkedUseCases}. */
@Path("test")
@RequestScoped
public class UnmarkedResource {
  @EJB private UnmarkedUseCases useCases;

  /** The kind of the problem, or OK. */
  @GET
  @Path("unmarked")
  public String unmarked() {
    return outcome(useCases::unmarked);
  }

  /** The kind of the problem, or OK. */
  @GET
  @Path("human-resources")
  public String forHumanResources() {
    return outcome(useCases::forHumanResources);
  }

  private static String outcome(Runnable call) {
    try {
      call.run();
      return "OK";
    } catch (Problem problem) {
      return problem.kind().name();
    }
  }
}
