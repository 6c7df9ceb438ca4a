package org.opencomplaint.ejb.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.DeductionLimit;
import org.opencomplaint.core.payroll.PayrollPeriod;

/**
 * Where each figure of an employee's line of the statement comes from, down to the complaint.
 *
 * @param limits all three, of which the least holds; empty without a wage
 * @param parts by penalty, in the order in which they are deducted
 * @param current whether the parts add up to the line; if not, something was posted since the month
 *     was calculated
 */
public record DeductionReview(
    YearMonth month,
    PayrollPeriod.Status status,
    StatementRow line,
    List<DeductionLimit> limits,
    List<Part> parts,
    Sums sums,
    boolean current) {
  /**
   * What a line owes to one penalty.
   *
   * @param forDelay whether it is for a delay
   * @param since the month in which it became final
   * @param months how many months have passed since then
   * @param opening due of it before the month
   * @param writtenOff given up after a year
   */
  public record Part(
      String complaint,
      boolean forDelay,
      YearMonth since,
      long months,
      Money opening,
      Money newlyFinal,
      Money relief,
      Money writtenOff,
      Money deducted,
      Money carried) {}

  /** What the parts add up to. */
  public record Sums(
      Money opening,
      Money newlyFinal,
      Money relief,
      Money writtenOff,
      Money deducted,
      Money carried) {
    static Sums of(List<Part> parts) {
      return new Sums(
          sum(parts, Part::opening),
          sum(parts, Part::newlyFinal),
          sum(parts, Part::relief),
          sum(parts, Part::writtenOff),
          sum(parts, Part::deducted),
          sum(parts, Part::carried));
    }

    private static Money sum(List<Part> parts, Function<Part, Money> figure) {
      return parts.stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    boolean areOf(StatementRow line) {
      return opening.equals(line.openingDue())
          && newlyFinal.equals(line.newlyFinal())
          && relief.plus(writtenOff).equals(line.relief())
          && deducted.equals(line.deducted());
    }
  }

  static DeductionReview of(PayrollPeriod period, StatementRow line, List<Part> parts) {
    List<DeductionLimit> limits =
        line.wage() == null
            ? List.of()
            : DeductionLimit.candidates(
                line.wage(), line.performancePay(), line.bonus(), line.minimumWage());
    Sums sums = Sums.of(parts);
    return new DeductionReview(
        period.month(), period.status(), line, limits, List.copyOf(parts), sums, sums.areOf(line));
  }
}
