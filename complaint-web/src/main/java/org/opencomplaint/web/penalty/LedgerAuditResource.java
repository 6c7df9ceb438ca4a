package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.opencomplaint.ejb.ledger.LedgerCheck;
import org.opencomplaint.ejb.ledger.LedgerVerifier;

/** Checks the ledger, for auditors and HR. */
@Path("audits/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LedgerAuditResource {
  @Inject private LedgerVerifier verifier;

  /**
   * What is wrong first, if anything is; the head of the last day, to be written down; the sums.
   */
  @GET
  @Operation(summary = "Reckons the whole ledger again, its hashes included; for auditors and HR")
  public LedgerCheck audit() {
    return verifier.verify();
  }
}
