package org.opencomplaint.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.opencomplaint.ejb.improvement.ImprovementFile;
import org.opencomplaint.ejb.improvement.ImprovementLine;
import org.opencomplaint.ejb.improvement.ImprovementOrder;
import org.opencomplaint.ejb.improvement.ImprovementReport;
import org.opencomplaint.ejb.improvement.ImprovementSearch;
import org.opencomplaint.ejb.improvement.ImprovementVerdict;
import org.opencomplaint.ejb.improvement.Improvements;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.rest.Parameters;
import org.opencomplaint.web.rest.Versions;

/** Improvement actions: T10, one of them, and what becomes of it. */
@Path("improvements")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImprovementResource {
  @Inject private Improvements improvements;

  @Context private UriInfo address;

  /** Those that the caller may see, the latest due first. */
  @GET
  public Page<ImprovementLine> search() {
    Parameters given = new Parameters(address);
    ImprovementSearch wanted = given.record(ImprovementSearch.class);
    given.check();
    Sorting<ImprovementOrder> order =
        Sorting.parse(given.text("sort"), ImprovementOrder.class).or(ImprovementOrder.LATEST_FIRST);
    return improvements.search(wanted, order, given.paging());
  }

  /** One with all that happened to it. */
  @GET
  @Path("{id: \\d{1,18}}")
  public Response find(@PathParam("id") long id) {
    return answer(improvements.find(id));
  }

  /** Its owner says that it is done. */
  @POST
  @Path("{id: \\d{1,18}}/actions/report")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response report(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ImprovementReport report) {
    return answer(improvements.report(id, Versions.expected(ifMatch), report));
  }

  /** It works. */
  @POST
  @Path("{id: \\d{1,18}}/actions/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ImprovementVerdict verdict) {
    return answer(improvements.confirm(id, Versions.expected(ifMatch), verdict));
  }

  /** It goes back to its owner. */
  @POST
  @Path("{id: \\d{1,18}}/actions/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response sendBack(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ImprovementVerdict verdict) {
    return answer(improvements.sendBack(id, Versions.expected(ifMatch), verdict));
  }

  private static Response answer(ImprovementFile file) {
    return Response.ok(file).tag(Versions.tag(file.line().version())).build();
  }
}
