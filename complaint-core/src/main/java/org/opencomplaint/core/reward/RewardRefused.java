package org.opencomplaint.core.reward;

/** A step of a reward that is not allowed; nothing has changed. */
public class RewardRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused; the bundles say it in words. */
  public enum Reason {
    /** It was decided already, or has lapsed. */
    REWARD_DECIDED,
    /** Nobody approves his own. */
    OWN_REWARD
  }

  private final Reason reason;

  RewardRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }
}
