package org.opencomplaint.ejb.dashboard;

/** What figures of a period are compared with. */
public enum Comparison {
  /** As many days just before. */
  PREVIOUS,
  /** The same days a year before. */
  LAST_YEAR,
  NONE;

  /** Null for none. */
  Period of(Period period) {
    return switch (this) {
      case PREVIOUS -> period.before();
      case LAST_YEAR -> period.yearBefore();
      case NONE -> null;
    };
  }
}
