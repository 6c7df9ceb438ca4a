package org.opencomplaint.core.clock;

/** How a day of the calendar differs from others of its weekday (domain rules §4). */
public enum DayKind {
  /** Off: a public holiday. */
  OFF,
  /** Worked to make up for a holiday (调休). */
  WORKING
}
