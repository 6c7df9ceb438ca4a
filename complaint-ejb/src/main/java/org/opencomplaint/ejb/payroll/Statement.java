package org.opencomplaint.ejb.payroll;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.PayrollPeriod;

/**
 * The monthly deduction statement T7 (绩效扣罚月报, domain rules §10): of everybody who owes something,
 * or of whom something became final or was taken back.
 *
 * @param rewards what is paid with the month; beside T7, whose columns stay
 * @param closedAt null while it is a preview, as is {@code closedBy}
 */
public record Statement(
    YearMonth month,
    PayrollPeriod.Status status,
    Instant calculatedAt,
    Instant closedAt,
    String closedBy,
    List<StatementRow> lines,
    Totals totals,
    List<RewardRow> rewards) {

  /** The sums of all lines. */
  public record Totals(
      Money openingDue, Money newlyFinal, Money relief, Money deducted, Money carried) {

    private static Totals of(List<StatementRow> lines) {
      return new Totals(
          sum(lines, StatementRow::openingDue),
          sum(lines, StatementRow::newlyFinal),
          sum(lines, StatementRow::relief),
          sum(lines, StatementRow::deducted),
          sum(lines, StatementRow::carried));
    }

    private static Money sum(List<StatementRow> lines, Function<StatementRow, Money> column) {
      return lines.stream().map(column).reduce(Money.ZERO, Money::plus);
    }
  }

  static Statement of(PayrollPeriod period, List<StatementRow> lines, List<RewardRow> rewards) {
    return new Statement(
        period.month(),
        period.status(),
        period.calculatedAt(),
        period.closedAt(),
        period.closedBy() == null ? null : period.closedBy().no(),
        lines,
        Totals.of(lines),
        rewards);
  }
}
