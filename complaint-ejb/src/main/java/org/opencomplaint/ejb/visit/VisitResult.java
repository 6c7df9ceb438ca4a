package org.opencomplaint.ejb.visit;

/** What came of calling a customer. */
public enum VisitResult {
  SATISFIED,
  DISSATISFIED,
  /** An attempt to reach him. */
  NOT_REACHED
}
