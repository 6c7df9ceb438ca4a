package org.opencomplaint.ejb.payroll;

import java.time.YearMonth;
import java.util.List;

/**
 * One page of the lines of a month's statement T7, as they are looked for; the statement itself is
 * a {@link StatementFile}.
 *
 * @param total how many there are on all pages
 * @param totals of all pages
 */
public record StatementRegister(List<Line> items, long total, Statement.Totals totals) {
  /**
   * One employee's line.
   *
   * @param since the month in which the oldest penalty became final of which something is carried;
   *     null if nothing is
   */
  public record Line(long id, YearMonth month, StatementRow row, YearMonth since) {}
}
