package org.opencomplaint.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.opencomplaint.ejb.attachment.AppealEvidence;
import org.opencomplaint.ejb.attachment.AppealFile;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.web.rest.Files;

/** The files of an appeal. */
@Path("penalties/{penalty: \\d{1,18}}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AppealEvidenceResource {
  @Inject private AppealEvidence evidence;

  /** Which there are. */
  @GET
  public List<AttachmentView> list(@PathParam("penalty") long penalty) {
    return evidence.of(penalty);
  }

  /** Adds a file to the caller's own appeal: the body is its content. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response attach(
      @PathParam("penalty") long penalty, @QueryParam("name") String name, InputStream body)
      throws IOException {
    AttachmentView added = evidence.attach(penalty, new AppealFile(name), Sent.read(body));
    return Response.status(Response.Status.CREATED).entity(added).build();
  }

  /** The file itself, to be saved. */
  @GET
  @Path("{id: \\d{1,18}}")
  @Produces(MediaType.WILDCARD)
  public Response open(@PathParam("penalty") long penalty, @PathParam("id") long id) {
    return Files.answer(Sent.download(evidence.open(penalty, id), false));
  }
}
