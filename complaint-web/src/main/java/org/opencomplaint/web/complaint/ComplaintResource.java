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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.complaint.RelatedComplaints;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.rest.JsonBody;
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
  @Operation(summary = "Registers a complaint (step 1)")
  @APIResponse(
      responseCode = "201",
      description = "Registered; Location is its address, ETag its version.",
      content = @Content(schema = @Schema(implementation = ComplaintReceipt.class)))
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
  @Operation(summary = "One complaint whole, as the caller may see it")
  @APIResponse(
      responseCode = "200",
      description = "The complaint; ETag is its version.",
      content = @Content(schema = @Schema(implementation = ComplaintFile.class)))
  public Response find(@PathParam("number") String number) {
    ComplaintFile file = queries.find(number);
    return Response.ok(file).tag(Versions.tag(file.version())).build();
  }

  /** Everything that happened to a complaint, with the hashes that chain it. */
  @GET
  @Path("{number}/trail")
  @Operation(
      summary = "Its trail with hashes",
      description =
          "Each hash is the SHA-256 of the previous one followed by number, position, time in UTC,"
              + " actor, action, from, to and details: each text in UTF-8 after its length in bytes"
              + " as four bytes, big-endian.")
  public TrailView trail(@PathParam("number") String number) {
    return queries.trail(number);
  }

  /** What stands beside a complaint. */
  @GET
  @Path("{number}/related")
  @Operation(
      summary = "The customer's other complaints, and others of the same order, batch or product")
  public RelatedComplaints related(@PathParam("number") String number) {
    return queries.related(number);
  }

  /** Takes an action of the eight steps, if the complaint is still what the caller saw. */
  @POST
  @Path("{number}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Takes an action of the eight steps",
      description =
          "accept, reject, resolve-on-spot, assign, submit-findings, refuse, propose, approve,"
              + " return, complete, dissatisfied or close; the body is the form of that action.")
  @RequestBody(
      content =
          @Content(
              schema =
                  @Schema(
                      oneOf = {
                        Accept.class,
                        Reject.class,
                        ResolveOnSpot.class,
                        Assign.class,
                        SubmitFindings.class,
                        Refuse.class,
                        Propose.class,
                        Approve.class,
                        Return.class,
                        Complete.class,
                        Dissatisfied.class,
                        Close.class
                      })))
  @APIResponse(
      responseCode = "200",
      description = "Done; ETag is the new version.",
      content = @Content(schema = @Schema(implementation = ComplaintReceipt.class)))
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
