package org.opencomplaint.ejb.dashboard;

/** By what complaints are told apart in the figures of a day. */
enum Dimension {
  /** Not at all. */
  ALL,
  SEVERITY,
  CHANNEL,
  CATEGORY,
  /** The top of the category. */
  BRANCH,
  /** The root cause found last. */
  CAUSE,
  /** The departments that refused it. */
  REFUSED
}
