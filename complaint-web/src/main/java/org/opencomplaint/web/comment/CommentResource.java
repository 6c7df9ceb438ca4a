package org.opencomplaint.web.comment;

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
import org.opencomplaint.ejb.comment.CommentForm;
import org.opencomplaint.ejb.comment.CommentView;
import org.opencomplaint.ejb.comment.Comments;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.web.rest.Parameters;

/** The comments on a complaint. */
@Path("complaints/{number}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentResource {
  @Inject private Comments comments;

  @Context private UriInfo address;

  /** The newest first, the withdrawn ones too. */
  @GET
  public Page<CommentView> list(@PathParam("number") String number) {
    Parameters given = new Parameters(address);
    given.check();
    return comments.of(number, given.paging());
  }

  /** Writes one; whom it names after an {@code @} is told. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(@PathParam("number") String number, CommentForm form) {
    CommentView written = comments.write(number, form);
    return Response.created(
            address.getAbsolutePathBuilder().path(String.valueOf(written.id())).build())
        .entity(written)
        .build();
  }

  /** Words the caller's own anew, soon after it was written. */
  @POST
  @Path("{id: \\d{1,18}}/actions/correct")
  @Consumes(MediaType.APPLICATION_JSON)
  public CommentView correct(
      @PathParam("number") String number, @PathParam("id") long id, CommentForm form) {
    return comments.correct(number, id, form);
  }

  /** Takes it back. */
  @POST
  @Path("{id: \\d{1,18}}/actions/withdraw")
  public CommentView withdraw(@PathParam("number") String number, @PathParam("id") long id) {
    return comments.withdraw(number, id);
  }
}
