package org.opencomplaint.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.staff.AbsenceForm;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.Absences;
import org.opencomplaint.ejb.staff.DepartmentForm;
import org.opencomplaint.ejb.staff.DepartureForm;
import org.opencomplaint.ejb.staff.MergerForm;
import org.opencomplaint.ejb.staff.Moved;
import org.opencomplaint.ejb.staff.OrganisationChanges;

/** Who is away or has left, and departments founded and merged. */
@Path("organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class StaffResource {
  private static final String ABSENCE = "absences/{id: \\d{1,18}}";

  @Inject private Absences absences;
  @Inject private OrganisationChanges changes;

  /** All absences of today and later. */
  @GET
  @Path("absences")
  public List<AbsenceView> absences() {
    return absences.coming();
  }

  /** Somebody will be away. */
  @POST
  @Path("absences")
  public void add(AbsenceForm form) {
    absences.add(form);
  }

  /** Somebody is back. */
  @DELETE
  @Path(ABSENCE)
  public void end(@PathParam("id") long id) {
    absences.end(id);
  }

  /** Hands all open complaints of somebody away to his deputy. */
  @POST
  @Path(ABSENCE + "/actions/move-work")
  public Map<String, Integer> moveWork(@PathParam("id") long id) {
    return Map.of("complaints", absences.moveWork(id));
  }

  /** Somebody leaves; his successor takes over. */
  @POST
  @Path("departures")
  public Moved leave(DepartureForm form) {
    return changes.leave(form);
  }

  /** A department is founded. */
  @POST
  @Path("departments")
  public void found(DepartmentForm form) {
    changes.found(form);
  }

  /** A department is merged into another. */
  @POST
  @Path("mergers")
  public Moved merge(MergerForm form) {
    return changes.merge(form);
  }
}
