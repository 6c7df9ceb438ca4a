package org.opencomplaint.ejb.policy;

/** How far a version of the policy has come. */
public enum PolicyStatus {
  /** Its author is still writing it. */
  DRAFT,
  /** In force from its day on, until the next one is; never changed again. */
  RELEASED,
  /** It never came into force. */
  WITHDRAWN
}
