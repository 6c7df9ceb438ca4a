package org.opencomplaint.ejb.visit;

/** What came of calling a customer. */
public enum VisitResult {
  SATISFIED,
  DISSATISFIED,
  /** Told, but without a word of whether satisfied or not. */
  NO_ANSWER,
  /** An attempt to reach him. */
  NOT_REACHED
}
