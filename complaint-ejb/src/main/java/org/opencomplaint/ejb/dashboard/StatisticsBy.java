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
  SEVERITY;

  /** Whether it may stand across: categories are too many for columns. */
  public boolean mayBeAcross() {
    return this != CATEGORY;
  }

  /** Whether it tells apart what the rows have in common. */
  boolean crosses(StatisticsBy rows) {
    return mayBeAcross() && this != rows && !(this == BRANCH && rows == CATEGORY);
  }
}
