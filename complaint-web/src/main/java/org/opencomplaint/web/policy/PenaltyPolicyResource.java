package org.opencomplaint.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.ejb.policy.PolicyForm;
import org.opencomplaint.ejb.policy.PolicyVersions;
import org.opencomplaint.ejb.policy.PolicyView;
import org.opencomplaint.ejb.policy.WhatIf;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.rest.Parameters;
import org.opencomplaint.web.rest.Versions;

/** The versions of the penalty policy. */
@Path("penalty-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PenaltyPolicyResource {
  private static final String VERSION = "{version: \\d{1,9}}";
  private static final int MONTHS = 12;

  @Inject private PolicyVersions versions;
  @Inject private PolicyWords words;

  @Context private UriInfo address;

  /**
   * A version with all it says.
   *
   * @param policy what it says
   */
  public record Whole(PolicyView version, PenaltyPolicy policy) {}

  /** All versions, the latest first. */
  @GET
  public List<PolicyView> all() {
    return versions.all();
  }

  /** One version with all it says. */
  @GET
  @Path(VERSION)
  public Response find(@PathParam("version") int version) {
    PolicyView found = versions.find(version);
    return Response.ok(new Whole(found, versions.policy(version)))
        .tag(Versions.tag(found.revision()))
        .build();
  }

  /** What differs from the version in force, in words. */
  @GET
  @Path(VERSION + "/differences")
  public List<PolicyWords.Difference> differences(@PathParam("version") int version) {
    return words.differences(versions.inForce(), versions.policy(version));
  }

  /** Who would have paid what in the cases of the last {@code months}. */
  @GET
  @Path(VERSION + "/what-if")
  public WhatIf whatIf(@PathParam("version") int version) {
    Parameters given = new Parameters(address);
    Integer months = given.value("months", Integer.class);
    given.check();
    return versions.whatIf(version, months == null ? MONTHS : months, given.paging());
  }

  /** Copies the version {@code from} into a draft. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response draft() {
    Parameters given = new Parameters(address);
    Integer from = given.value("from", Integer.class);
    given.check();
    if (from == null) {
      throw Problem.invalid("from", "NotNull");
    }
    PolicyView draft = versions.draft(from);
    return Response.created(address.getAbsolutePathBuilder().path("" + draft.version()).build())
        .tag(Versions.tag(draft.revision()))
        .entity(draft)
        .build();
  }

  /** The author changes his draft. */
  @PUT
  @Path(VERSION)
  public Response change(
      @PathParam("version") int version,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PolicyForm form) {
    return answer(versions.change(version, Versions.expected(ifMatch), form));
  }

  /** Somebody else than the author puts the draft into force. */
  @POST
  @Path(VERSION + "/actions/release")
  @Consumes(MediaType.WILDCARD)
  public Response release(
      @PathParam("version") int version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(versions.release(version, Versions.expected(ifMatch)));
  }

  /** A draft is given up. */
  @POST
  @Path(VERSION + "/actions/withdraw")
  @Consumes(MediaType.WILDCARD)
  public Response withdraw(
      @PathParam("version") int version, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(versions.withdraw(version, Versions.expected(ifMatch)));
  }

  private static Response answer(PolicyView policy) {
    return Response.ok(policy).tag(Versions.tag(policy.revision())).build();
  }
}
