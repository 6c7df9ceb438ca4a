package org.opencomplaint.core.complaint.action;

/** Whether a complaint is justified (判定是否成立, step 2). */
public enum Verdict {
  VALID,
  PARTLY_VALID,
  INVALID
}
