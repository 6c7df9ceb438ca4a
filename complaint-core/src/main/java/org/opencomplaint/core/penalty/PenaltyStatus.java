package org.opencomplaint.core.penalty;

/** Where a penalty stands in its life (domain rules §8). */
public enum PenaltyStatus {
  /** Computed with the proposal of step 5. */
  PROPOSED,
  /** Its proposal was returned or judged anew: it never came into force. */
  LAPSED,
  /** Decided with the last approval of step 6. */
  DECIDED,
  /** The notice is out; the appeal window runs from the day that counts as served. */
  SERVED,
  /** Suspended until the appeal is heard. */
  APPEALED,
  /** To be deducted, with the amount it ended with. */
  FINAL,
  /** Taken back after an appeal, or because the complaint was judged anew. */
  REVOKED;

  /** Whether it has been decided and not taken back. */
  public boolean stands() {
    return this == DECIDED || this == SERVED || this == APPEALED || this == FINAL;
  }
}
