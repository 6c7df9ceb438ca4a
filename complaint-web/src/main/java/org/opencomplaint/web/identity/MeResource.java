package org.opencomplaint.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.opencomplaint.ejb.identity.Accounts;
import org.opencomplaint.ejb.identity.Me;
import org.opencomplaint.ejb.usecase.Problem;

/** Whose token it is. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {
  @Inject private Accounts accounts;

  /** The employee whose token was sent. */
  @GET
  @Operation(summary = "Whose token it is")
  public Me me() {
    return accounts
        .signedIn()
        .orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "NOT_SIGNED_IN"));
  }
}
