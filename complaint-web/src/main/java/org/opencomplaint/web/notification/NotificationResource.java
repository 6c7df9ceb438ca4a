package org.opencomplaint.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.opencomplaint.ejb.notification.ChannelForm;
import org.opencomplaint.ejb.notification.ChannelView;
import org.opencomplaint.ejb.notification.Channels;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.web.rest.Parameters;

/** What the caller is told. */
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationResource {
  @Inject private Notifications notifications;
  @Inject private Channels channels;

  @Context private UriInfo address;

  /** The newest first; with {@code unread=true} only what he has not read yet. */
  @GET
  public Page<NotificationView> mine() {
    Parameters given = new Parameters(address);
    Boolean unread = given.flag("unread");
    given.check();
    return notifications.mine(Boolean.TRUE.equals(unread), given.paging());
  }

  /** He has read it. */
  @POST
  @Path("{id: \\d{1,18}}/actions/read")
  public void read(@PathParam("id") long id) {
    notifications.read(id);
  }

  /** He has read them all. */
  @POST
  @Path("actions/read")
  public void readAll() {
    notifications.readAll();
  }

  /** How he is told. */
  @GET
  @Path("channels")
  public ChannelView channels() {
    return channels.mine();
  }

  /** Has him told so from now on. */
  @PUT
  @Path("channels")
  @Consumes(MediaType.APPLICATION_JSON)
  public ChannelView choose(ChannelForm form) {
    return channels.choose(form);
  }
}
