package org.opencomplaint.ejb.payroll;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.identity.TokenScope;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowToken;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** HR's months: wages, calculation, closing, statement (domain rules §9). */
@UseCase
@Stateless
public class PayrollMonths {
  @Inject private PayrollPeriods periods;
  @Inject private MonthList list;
  @Inject private WageImport wages;
  @Inject private StatementLines lines;
  @Inject private MonthClosing closing;
  @Inject private RewardLines rewards;
  @Inject private StatementFiles files;
  @Inject private StatementPulls pulls;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All months, the latest first. */
  @Allow({Role.HR, Role.AUDITOR})
  public List<MonthView> months() {
    return list.all();
  }

  /**
   * One month.
   *
   * @throws Problem NOT_FOUND if it was never opened
   */
  @Allow({Role.HR, Role.AUDITOR})
  public MonthView month(YearMonth month) {
    periods.require(month);
    return list.one(month);
  }

  /**
   * Opens a month, if it is not open or closed already.
   *
   * @throws Problem INVALID if it is more than a year ahead; REFUSED if a later month is closed
   */
  @Allow(Role.HR)
  public MonthView open(YearMonth month) {
    periods.lock();
    periods.open(month);
    return list.one(month);
  }

  /**
   * Takes wages from a CSV file, and opens the month if need be. Good rows are taken and replace
   * earlier ones of the same employees; bad rows are reported. The month must be calculated again.
   *
   * @param csv with the columns employee, wage, performancePay, bonus, minimumWage or 工号, 工资, 绩效工资,
   *     奖金, 最低工资 in any order
   * @throws Problem INVALID if it cannot be read or lacks a column; REFUSED if the month is closed
   */
  @Allow(Role.HR)
  public WageImportReport importWages(YearMonth month, byte[] csv) {
    periods.lock();
    PayrollPeriod period = periods.open(month);
    period.wagesChanged();
    return wages.take(period, csv);
  }

  /**
   * Works out the statement; as often as wanted until the month is closed.
   *
   * @throws Problem REFUSED if it is closed or an earlier month is not
   */
  @Allow(Role.HR)
  public MonthView calculate(YearMonth month) {
    periods.lock();
    PayrollPeriod period = periods.require(month);
    periods.requireEarlierClosed(month);
    closing.calculate(period, now());
    return list.one(month);
  }

  /**
   * Closes the month for ever: posts the deductions and keeps the statement's files. Where that
   * takes two, the first who calls asks for it, and another who calls confirms exactly those
   * figures.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem STALE if the month has changed since; REFUSED if it is not calculated, is
   *     closed already, an earlier month is not, the ledger has changed since it was calculated, or
   *     the caller has asked for it himself
   */
  @Allow(Role.HR)
  public MonthView close(YearMonth month, Long version) {
    periods.lock();
    PayrollPeriod period = periods.require(month);
    if (version != null && version != period.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    periods.requireEarlierClosed(month);
    closing.close(period, caller.require(), now());
    return list.one(month);
  }

  /**
   * Takes the own request to close the month back.
   *
   * @throws Problem REFUSED if nobody, or somebody else, asked for it
   */
  @Allow(Role.HR)
  public MonthView withdraw(YearMonth month) {
    periods.lock();
    periods.require(month).withdrawRequest(caller.require());
    return list.one(month);
  }

  /**
   * The rewards that are paid with a month, beside its statement.
   *
   * @throws Problem REFUSED if it is not calculated
   */
  @Allow({Role.HR, Role.AUDITOR})
  public List<RewardRow> rewards(YearMonth month) {
    return rewards(periods.calculated(month));
  }

  /**
   * The statement as a file; of a closed month the same bytes for ever. Who takes it is kept.
   *
   * @throws Problem REFUSED if it is not calculated; for a program if it is not closed
   */
  @Allow({Role.HR, Role.AUDITOR})
  @AllowToken(TokenScope.STATEMENTS)
  public StatementFile file(YearMonth month, StatementFormat format) {
    PayrollPeriod period = periods.calculated(month);
    boolean closed = period.status() == PayrollPeriod.Status.CLOSED;
    if (!closed && pulls.byProgram()) {
      throw new PayrollRefused(PayrollRefused.Reason.NOT_CLOSED);
    }
    StatementFile file =
        closed ? files.kept(period, format) : files.preview(period, statement(period), format);
    return pulls.record(period, format, file);
  }

  /** Who took the statement of a month as a file, the latest first. */
  @Allow({Role.HR, Role.AUDITOR})
  public List<PullView> pulls(YearMonth month) {
    return pulls.of(periods.require(month));
  }

  private Statement statement(PayrollPeriod period) {
    return Statement.of(
        period, lines.of(period).stream().map(StatementRow::of).toList(), rewards(period));
  }

  private List<RewardRow> rewards(PayrollPeriod period) {
    return rewards.of(period).stream().map(RewardRow::of).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
