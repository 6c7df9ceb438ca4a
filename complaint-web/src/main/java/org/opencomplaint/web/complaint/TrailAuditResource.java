package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.TrailAudit;

/** Checks the trails of all complaints, for auditors and administrators. */
@Path("audits/trails")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TrailAuditResource {
  @Inject private ComplaintQueries queries;

  /** Checks them now. */
  @GET
  @Operation(summary = "Checks the trails of all complaints now; for auditors and administrators")
  public TrailAudit audit() {
    return queries.verifyAll();
  }
}
