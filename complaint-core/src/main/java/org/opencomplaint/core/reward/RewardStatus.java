package org.opencomplaint.core.reward;

/** How far a reward is. */
public enum RewardStatus {
  /** By the policy, when the complaint was closed. */
  PROPOSED,
  /** It is posted, and paid with the next month that is closed. */
  APPROVED,
  REJECTED,
  /** The complaint was reopened before it was approved. */
  LAPSED,
  /** The complaint was judged otherwise afterwards: it is taken back by another posting. */
  REVERSED
}
