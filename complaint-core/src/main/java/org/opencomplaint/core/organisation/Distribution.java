package org.opencomplaint.core.organisation;

/** Who of several people in a department gets the next complaint. */
public enum Distribution {
  /** Whoever holds the fewest. */
  LEAST_LOADED,
  /** Whoever has waited longest for one. */
  ROUND_ROBIN
}
