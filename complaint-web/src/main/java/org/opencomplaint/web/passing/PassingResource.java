package org.opencomplaint.web.passing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.opencomplaint.ejb.passing.PassingReport;
import org.opencomplaint.ejb.passing.PassingReports;
import org.opencomplaint.web.rest.Parameters;

/** Who passes complaints about (推诿扯皮). */
@Path("passing")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PassingResource {
  @Inject private PassingReports reports;

  @Context private UriInfo address;

  /** What was passed about {@code from} – {@code to}; the last 90 days if nothing is said. */
  @GET
  public PassingReport report() {
    Parameters given = new Parameters(address);
    LocalDate from = given.value("from", LocalDate.class);
    LocalDate to = given.value("to", LocalDate.class);
    given.check();
    return reports.report(from, to, given.paging());
  }
}
