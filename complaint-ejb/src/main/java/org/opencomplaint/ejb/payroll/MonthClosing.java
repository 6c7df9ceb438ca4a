package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /**
   * Closes the month as calculated.
   *
   * @throws PayrollRefused if it is not calculated, is closed already, or the ledger has changed
   *     since
   */
  void close(PayrollPeriod period, Employee by, Instant now) {
    ledger.lock();
    List<StatementLine> calculated = lines.of(period);
    if (period.status() == PayrollPeriod.Status.CALCULATED && isOutdated(period, calculated)) {
      throw new PayrollRefused(PayrollRefused.Reason.OUTDATED);
    }
    period.close(by, now);
    Map<Long, Money> deductions =
        calculated.stream()
            .filter(line -> !line.deducted().isZero())
            .collect(toMap(line -> line.employee().id(), StatementLine::deducted));
    ledger.deduct(period.month(), deductions, by.no());
    files.keep(period, Statement.of(period, rows(calculated)));
  }

  private boolean isOutdated(PayrollPeriod period, List<StatementLine> calculated) {
    return !rows(calculation.lines(period)).equals(rows(calculated));
  }

  private static List<StatementRow> rows(List<StatementLine> lines) {
    return lines.stream().map(StatementRow::of).toList();
  }
}
