package org.opencomplaint.core.payroll;

/** Whether closing a month, and writing off, take two HR persons (四眼原则). */
public enum ClosingRule {
  /** Two as soon as there are two; one where there is only one. */
  WHERE_POSSIBLE,
  /** Two, even if that means waiting for the second to be appointed. */
  ALWAYS,
  /** One is enough. */
  NEVER;

  /**
   * Whether two are needed.
   *
   * @param persons how many HR persons can sign in
   */
  public boolean needsTwo(long persons) {
    return this == ALWAYS || this == WHERE_POSSIBLE && persons > 1;
  }
}
