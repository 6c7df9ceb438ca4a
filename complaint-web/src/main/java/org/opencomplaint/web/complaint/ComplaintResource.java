package org.opencomplaint.web.complaint;

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
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.rest.JsonBody;
import org.opencomplaint.web.rest.Parameters;
import org.opencomplaint.web.rest.Versions;

/** Complaints, from the first word to the closing review. */
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ComplaintResource {
  @Inject private ComplaintRegistration registration;
  @Inject private ComplaintActions actions;
  @Inject private ComplaintQueries queries;

  @Context private UriInfo address;

  /** Step 1: registers a complaint. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(Registration form) {
    ComplaintReceipt receipt = registration.register(form);
    return Response.created(address.getAbsolutePathBuilder().path(receipt.number()).build())
        .tag(Versions.tag(receipt.version()))
        .entity(receipt)
        .build();
  }

  /** Everything of one complaint, as the caller may see it. */
  @GET
  @Path("{number}")
  public Response find(@PathParam("number") String number) {
    ComplaintFile file = queries.find(number);
    return Response.ok(file).tag(Versions.tag(file.version())).build();
  }

  /** Everything that happened to a complaint, with the hashes that chain it. */
  @GET
  @Path("{number}/trail")
  public TrailView trail(@PathParam("number") String number) {
    return queries.trail(number);
  }

  /** The complaints that are looked for, among those the caller may see. */
  @GET
  public Page<ComplaintLine> search() {
    Parameters given = new Parameters(address);
    ComplaintSearch wanted =
        new ComplaintSearch(
            given.text("q"),
            given.value("stage", Stage.class),
            given.value("severity", Severity.class),
            given.text("category"),
            given.text("department"),
            given.text("holder"),
            given.value("channel", Channel.class),
            given.value("from", LocalDate.class),
            given.value("to", LocalDate.class),
            given.flag("overdue"),
            given.value("outcome", Outcome.class),
            given.flag("open"),
            given.value("late", Stage.class),
            given.text("cause"));
    ComplaintOrder order = ComplaintOrder.parse(given.text("sort"));
    given.check();
    return queries.search(wanted, order, given.paging());
  }

  /** Takes an action of the eight steps, if the complaint is still what the caller saw. */
  @POST
  @Path("{number}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response act(
      @PathParam("number") String number,
      @PathParam("action") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      byte[] body) {
    Action action = Action.byCode(code).orElseThrow(() -> Problem.notFound("NO_SUCH_ACTION"));
    ComplaintReceipt receipt =
        actions.act(number, Versions.expected(ifMatch), JsonBody.read(body, action.form()));
    return Response.ok(receipt).tag(Versions.tag(receipt.version())).build();
  }
}
