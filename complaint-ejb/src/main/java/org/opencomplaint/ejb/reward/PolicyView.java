package org.opencomplaint.ejb.reward;

import java.time.Instant;
import org.opencomplaint.core.reward.RewardPolicy;

/** A version of the reward policy, who set it and why. */
public record PolicyView(
    int version, RewardPolicy.Terms terms, String reason, String setBy, Instant setAt) {
  static PolicyView of(RewardPolicy policy) {
    return new PolicyView(
        policy.version(), policy.terms(), policy.reason(), policy.setBy(), policy.setAt());
  }
}
