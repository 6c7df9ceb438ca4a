package org.opencomplaint.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opencomplaint.core.attachment.Purpose;
import org.opencomplaint.ejb.attachment.AttachmentForm;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.attachment.Attachments;
import org.opencomplaint.ejb.attachment.Withdrawal;
import org.opencomplaint.web.rest.Files;
import org.opencomplaint.web.rest.Parameters;

/** The files of a complaint. */
@Path("complaints/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttachmentResource {
  @Inject private Attachments attachments;

  @Context private UriInfo address;

  /** Which there are, the withdrawn ones too. */
  @GET
  public List<AttachmentView> list(@PathParam("number") String number) {
    return attachments.of(number);
  }

  /** Adds a file: the body is its content. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Adds a file; the body is its content",
      description =
          "At most 10 MB: PDF, images, plain text, office documents, e-mail, sound and film. What it"
              + " is, is recognised by its content.")
  @Parameter(
      name = "name",
      in = ParameterIn.QUERY,
      required = true,
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "purpose",
      in = ParameterIn.QUERY,
      description = "COMPLAINT if it is left out; APPEAL belongs to penalties",
      schema = @Schema(implementation = Purpose.class))
  @Parameter(
      name = "line",
      in = ParameterIn.QUERY,
      description = "the loss line or remedy it shows, from 1",
      schema = @Schema(implementation = Integer.class))
  public Response attach(@PathParam("number") String number, InputStream body) throws IOException {
    Parameters given = new Parameters(address);
    Purpose purpose = given.value("purpose", Purpose.class);
    Integer line = given.value("line", Integer.class);
    given.check();
    AttachmentForm form =
        new AttachmentForm(given.text("name"), purpose == null ? Purpose.COMPLAINT : purpose, line);
    AttachmentView added = attachments.attach(number, form, Sent.read(body));
    return Response.created(
            address.getAbsolutePathBuilder().path(String.valueOf(added.id())).build())
        .entity(added)
        .build();
  }

  /** The file itself, to be saved. */
  @GET
  @Path("{id: \\d{1,18}}")
  @Produces(MediaType.WILDCARD)
  public Response open(@PathParam("number") String number, @PathParam("id") long id) {
    return Files.answer(Sent.download(attachments.open(number, id), false));
  }

  /** It does not count any more; it stays, with the reason. */
  @POST
  @Path("{id: \\d{1,18}}/actions/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  public AttachmentView withdraw(
      @PathParam("number") String number, @PathParam("id") long id, Withdrawal form) {
    return attachments.withdraw(number, id, form);
  }
}
