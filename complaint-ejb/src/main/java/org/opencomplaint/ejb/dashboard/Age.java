package org.opencomplaint.ejb.dashboard;

import java.time.LocalDate;

/** How long ago a complaint was registered, in calendar days: today's is 0 days old. */
public enum Age {
  UP_TO_1_DAY(0, 1),
  UP_TO_3_DAYS(2, 3),
  UP_TO_7_DAYS(4, 7),
  UP_TO_30_DAYS(8, 30),
  OVER_30_DAYS(31, null);

  private final int youngest;
  private final Integer oldest;

  Age(int youngest, Integer oldest) {
    this.youngest = youngest;
    this.oldest = oldest;
  }

  /** The fewest days. */
  int youngest() {
    return youngest;
  }

  /** The first day on which complaints of that age were registered; null if there is none. */
  public LocalDate from(LocalDate today) {
    return oldest == null ? null : today.minusDays(oldest);
  }

  /** The last day on which complaints of that age were registered; null if none was since. */
  public LocalDate to(LocalDate today) {
    return youngest == 0 ? null : today.minusDays(youngest);
  }
}
