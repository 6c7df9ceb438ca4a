package org.opencomplaint.core.complaint.action;

/**
 * What an officer goes through before he judges (step 2). Ticks help and are kept with the
 * judgement; none is binding, for a complaint may have to be judged without.
 */
public enum ValidityCheck {
  /** What, when, where and who are known. */
  FACTS_COMPLETE,
  /** It is about us, and no matter for courts or others. */
  OUR_RESPONSIBILITY,
  /** It was brought within the time for complaints. */
  IN_TIME,
  /** Earlier complaints were looked through. */
  NOT_A_DUPLICATE,
  /** Papers, pictures or recordings show it. */
  EVIDENCE,
  /** Who is complained of was heard as well. */
  BOTH_SIDES_HEARD
}
