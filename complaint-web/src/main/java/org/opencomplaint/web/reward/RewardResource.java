package org.opencomplaint.web.reward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.opencomplaint.ejb.reward.PolicyView;
import org.opencomplaint.ejb.reward.RewardPolicyForm;
import org.opencomplaint.ejb.reward.RewardView;
import org.opencomplaint.ejb.reward.Rewards;

/** Rewards for complaints handled well. */
@Path("rewards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RewardResource {
  private static final String ONE = "{id: \\d{1,18}}";

  @Inject private Rewards rewards;

  /** Those that wait first, then the latest. */
  @GET
  public List<RewardView> all() {
    return rewards.all();
  }

  /** The caller's own. */
  @GET
  @Path("mine")
  public List<RewardView> mine() {
    return rewards.mine();
  }

  /** Agrees to one. */
  @POST
  @Path(ONE + "/actions/approve")
  public RewardView approve(@PathParam("id") long id) {
    return rewards.approve(id);
  }

  /** Does not agree to one. */
  @POST
  @Path(ONE + "/actions/reject")
  public RewardView reject(@PathParam("id") long id) {
    return rewards.reject(id);
  }

  /** All versions of the policy, the latest first. */
  @GET
  @Path("policies")
  public List<PolicyView> policies() {
    return rewards.policies();
  }

  /** Sets the terms from a day on. */
  @POST
  @Path("policies")
  public PolicyView set(RewardPolicyForm form) {
    return rewards.set(form);
  }
}
