package org.opencomplaint.ejb.reward;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.reward.Reward;
import org.opencomplaint.core.reward.RewardPolicy;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.complaint.Impartiality;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Decides on rewards, and by which policy they are proposed (奖励). */
@UseCase
@Stateless
public class Rewards {
  @Inject private RewardList list;
  @Inject private RewardPolicies policies;
  @Inject private Ledger ledger;
  @Inject private Complaints complaints;
  @Inject private Impartiality impartiality;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Those that wait first, then the latest. */
  @Allow({Role.HR, Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public List<RewardView> all() {
    return list.all();
  }

  /** The caller's own. */
  @AllowSignedIn
  public List<RewardView> mine() {
    return list.of(caller.require());
  }

  /**
   * Agrees to a reward: it is posted, and paid with the next month that is closed.
   *
   * @throws Problem REFUSED if it is the caller's own or decided already; FORBIDDEN if they are
   *     recused on the complaint
   */
  @Allow({Role.HR, Role.MANAGER})
  public RewardView approve(long id) {
    Reward reward = requireImpartial(id);
    reward.approve(caller.require(), now());
    ledger.reward(reward, caller.require().no());
    return list.one(id);
  }

  /**
   * Does not agree to a reward.
   *
   * @throws Problem as for {@link #approve}
   */
  @Allow({Role.HR, Role.MANAGER})
  public RewardView reject(long id) {
    requireImpartial(id).reject(caller.require(), now());
    return list.one(id);
  }

  /** All versions of the policy, the latest first. */
  @AllowSignedIn
  public List<PolicyView> policies() {
    return policies.all().stream().map(PolicyView::of).toList();
  }

  /**
   * Sets the terms from a day on.
   *
   * @throws Problem INVALID if the day is over, or a 4 is worth more than a 5
   */
  @Allow({Role.ADMIN, Role.LEADER})
  public PolicyView set(RewardPolicyForm form) {
    if (form.effectiveFrom().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid("effectiveFrom", "REWARD_FROM");
    }
    if (form.ratedFour().compareTo(form.ratedFive()) > 0) {
      throw Problem.invalid("ratedFour", "REWARD_ORDER");
    }
    policies.lock();
    int version = policies.all().stream().mapToInt(RewardPolicy::version).max().orElse(0) + 1;
    RewardPolicy policy =
        new RewardPolicy(
            version,
            new RewardPolicy.Terms(
                form.effectiveFrom(),
                form.ratedFive(),
                form.ratedFour(),
                form.inTimeOnly(),
                form.monthlyCap()),
            form.reason(),
            caller.require(),
            now());
    policies.add(policy);
    return PolicyView.of(policy);
  }

  private Reward requireImpartial(long id) {
    Reward reward = require(id);
    impartiality.requireToDecide(reward.complaint(), caller.require(), Role.HR, Role.MANAGER);
    return reward;
  }

  private Reward require(long id) {
    Reward reward = entities.find(Reward.class, id);
    if (reward == null) {
      throw Problem.notFound("NO_SUCH_REWARD");
    }
    complaints.hold(reward.complaint());
    entities.refresh(reward);
    return reward;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
