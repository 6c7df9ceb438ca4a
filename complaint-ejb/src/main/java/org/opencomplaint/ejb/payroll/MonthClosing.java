package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.core.payroll.RewardLine;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.notification.Notifier;

/** Closes a month: posts what the statement deducts and keeps its files. */
@ApplicationScoped
class MonthClosing {
  @Inject private Ledger ledger;
  @Inject private StatementCalculation calculation;
  @Inject private StatementLines lines;
  @Inject private StatementParts parts;
  @Inject private RewardLines rewards;
  @Inject private StatementFiles files;
  @Inject private FourEyes fourEyes;
  @Inject private Notifier notifier;

  /** The statement is calculated as it stands now. */
  void calculate(PayrollPeriod period, Instant now) {
    List<StatementLine> calculated = calculation.lines(period);
    parts.date(period, calculated);
    List<RewardLine> paid = rewards.reckon(period);
    period.calculated(fingerprint(calculated, paid), now);
    lines.replace(period, calculated);
    rewards.replace(period, paid);
  }

  /**
   * Closes the month as calculated; where that takes two, the first only asks for it.
   *
   * @throws PayrollRefused if it is not calculated, is closed already, the ledger has changed
   *     since, or who confirms is who asked
   */
  void close(PayrollPeriod period, Employee by, Instant now) {
    ledger.lock();
    period.requireCalculated();
    List<StatementLine> calculated = lines.of(period);
    List<RewardLine> paid = rewards.of(period);
    requireUnchanged(
        period,
        fingerprint(calculated, paid),
        fingerprint(calculation.lines(period), rewards.reckon(period)));
    if (fourEyes.apply() && !period.mayBeConfirmedBy(by)) {
      period.requestClose(by, now);
      notifier.tell(fourEyes.others(by), period.month(), NotificationKind.MONTH_TO_CONFIRM, now);
    } else {
      post(period, calculated, by, now);
    }
  }

  private void post(
      PayrollPeriod period, List<StatementLine> calculated, Employee by, Instant now) {
    Map<Long, Money> deductions =
        calculated.stream()
            .filter(line -> !line.deducted().isZero())
            .collect(toMap(line -> line.employee().id(), StatementLine::deducted));
    ledger.deduct(period.month(), deductions, by.no());
    List<RewardLine> paid = rewards.of(period);
    ledger.payOut(
        period.month(), paid.stream().map(line -> line.employee().id()).collect(toSet()), by.no());
    period.close(by, ledger.length(), now);
    files.keep(
        period, Statement.of(period, rows(calculated), paid.stream().map(RewardRow::of).toList()));
  }

  private static void requireUnchanged(PayrollPeriod period, String... fingerprints) {
    if (!Stream.of(fingerprints).allMatch(period.fingerprint()::equals)) {
      throw new PayrollRefused(PayrollRefused.Reason.OUTDATED);
    }
  }

  private static String fingerprint(List<StatementLine> lines, List<RewardLine> paid) {
    return Fingerprint.of(rows(lines), paid.stream().map(RewardRow::of).toList());
  }

  private static List<StatementRow> rows(List<StatementLine> lines) {
    return lines.stream().map(StatementRow::of).toList();
  }
}
