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
import org.opencomplaint.ejb.staff.DelegationForm;
import org.opencomplaint.ejb.staff.DelegationView;
import org.opencomplaint.ejb.staff.Delegations;

/** Approvals that the caller has delegated, or that were delegated to him. */
@Path("me/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DelegationResource {
  @Inject private Delegations delegations;

  /** Those of today and later. */
  @GET
  public List<DelegationView> mine() {
    return delegations.mine();
  }

  /** He lets another approve in his place. */
  @POST
  public void add(DelegationForm form) {
    delegations.add(form);
  }

  /** It ends at once. */
  @DELETE
  @Path("{id: \\d{1,18}}")
  public void revoke(@PathParam("id") long id) {
    delegations.revoke(id);
  }
}
