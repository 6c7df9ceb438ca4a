package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.ejb.ledger.Ledger;

/** Closes a month: posts what the statement deducts and keeps its files. */
@ApplicationScoped
class MonthClosing {
  @Inject private Ledger ledger;
  @Inject private StatementCalculation calculation;
  @Inject private StatementLines lines;
  @Inject private StatementFiles files;
  @Inject private FourEyes fourEyes;

  /** The statement is calculated as it stands now. */
  void calculate(PayrollPeriod period, Instant now) {
    List<StatementLine> calculated = calculation.lines(period);
    period.calculated(Fingerprint.of(rows(calculated)), now);
    lines.replace(period, calculated);
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
    requireUnchanged(period, calculated);
    if (fourEyes.apply() && !period.mayBeConfirmedBy(by)) {
      period.requestClose(by, now);
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
    period.close(by, ledger.length(), now);
    files.keep(period, Statement.of(period, rows(calculated)));
  }

  private void requireUnchanged(PayrollPeriod period, List<StatementLine> calculated) {
    boolean unchanged =
        Stream.of(calculated, calculation.lines(period))
            .allMatch(each -> Fingerprint.of(rows(each)).equals(period.fingerprint()));
    if (!unchanged) {
      throw new PayrollRefused(PayrollRefused.Reason.OUTDATED);
    }
  }

  private static List<StatementRow> rows(List<StatementLine> lines) {
    return lines.stream().map(StatementRow::of).toList();
  }
}
