package org.opencomplaint.ejb.penalty;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.organisation.DepartmentName;

/**
 * What departments paid month by month in a year, for the penalties of a register.
 *
 * @param rows the latest month first
 * @param totals of all of them
 */
public record PaidMonths(Year year, List<Row> rows, Sums totals) {
  /**
   * One department's month.
   *
   * @param month that of the payroll, or in which it was posted
   */
  public record Row(YearMonth month, DepartmentName department, int people, Sums sums) {}

  /**
   * What the postings come to: {@code assessed − deducted − relief = due}.
   *
   * @param relief what was revoked or otherwise taken off
   * @param due the change of what is still to be deducted
   */
  public record Sums(Money assessed, Money deducted, Money relief, Money due) {
    Sums plus(Sums other) {
      return new Sums(
          assessed.plus(other.assessed),
          deducted.plus(other.deducted),
          relief.plus(other.relief),
          due.plus(other.due));
    }
  }
}
