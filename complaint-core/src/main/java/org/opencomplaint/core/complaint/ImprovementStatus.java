package org.opencomplaint.core.complaint;

/** Where an improvement action stands. */
public enum ImprovementStatus {
  /** To be done by its owner. */
  OPEN,
  /** Done, as its owner says. */
  REPORTED,
  /** It works, as somebody else has found (验证有效). */
  EFFECTIVE
}
