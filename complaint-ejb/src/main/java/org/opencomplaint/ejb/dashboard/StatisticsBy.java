package org.opencomplaint.ejb.dashboard;

/** By what the statistics tell complaints apart. */
public enum StatisticsBy {
  /** In which they were registered. */
  MONTH,
  /** The top of the category. */
  BRANCH,
  CATEGORY,
  /** Responsible or helping: what several departments have to do with counts for each. */
  DEPARTMENT,
  CHANNEL,
  SEVERITY
}
