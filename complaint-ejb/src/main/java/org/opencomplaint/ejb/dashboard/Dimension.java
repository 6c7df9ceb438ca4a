package org.opencomplaint.ejb.dashboard;

/** By what complaints are told apart in the figures of a day. */
enum Dimension {
  /** Not at all. */
  ALL,
  SEVERITY,
  CATEGORY,
  /** The root cause found last. */
  CAUSE,
  /** The departments that refused it. */
  REFUSED
}
