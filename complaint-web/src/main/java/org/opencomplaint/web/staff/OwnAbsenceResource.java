package org.opencomplaint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.OwnAbsenceForm;
import org.opencomplaint.ejb.staff.OwnAbsences;

/** When the caller himself is away. */
@Path("me/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnAbsenceResource {
  private static final String ONE = "{id: \\d{1,18}}";

  @Inject private OwnAbsences absences;

  /** His absences of today and later. */
  @GET
  public List<AbsenceView> coming() {
    return absences.coming();
  }

  /** He will be away. */
  @POST
  public void add(OwnAbsenceForm form) {
    absences.add(form);
  }

  /** He will be away on other days, or another stands in. */
  @PUT
  @Path(ONE)
  public void change(@PathParam("id") long id, OwnAbsenceForm form) {
    absences.change(id, form);
  }

  /** He is back. */
  @DELETE
  @Path(ONE)
  public void end(@PathParam("id") long id) {
    absences.end(id);
  }
}
