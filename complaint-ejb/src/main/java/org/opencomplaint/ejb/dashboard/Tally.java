package org.opencomplaint.ejb.dashboard;

import java.math.BigDecimal;

/**
 * What became of the complaints of a cell of the statistics.
 *
 * @param medianHours working hours from registering to closing, without waiting: half of the closed
 *     ones took no longer; null if none is closed
 */
public record Tally(Figures figures, BigDecimal medianHours) {
  /** Of no complaint. */
  static final Tally NONE = new Tally(Figures.NONE, null);
}
