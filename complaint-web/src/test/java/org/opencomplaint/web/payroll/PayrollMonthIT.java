package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.StatementFile;
import org.opencomplaint.ejb.payroll.StatementFormat;
import org.opencomplaint.ejb.payroll.StatementRow;
import org.opencomplaint.ejb.payroll.WageImportReport;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

@ExtendWith(ArquillianExtension.class)
class PayrollMonthIT {

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private HrDesk desk;
  @Inject private PayrollMonths months;
  @Inject private LedgerVerifier verifier;

  @Resource(lookup = "java:app/jdbc/complaint")
  private DataSource database;

  @Resource private ManagedExecutorService executor;

  private Person person;
  private YearMonth month;

  @BeforeEach
  void everythingBeforeIsClosed() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    person = cases.hire("3000.00");
    month = desk.nextMonth();
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void whatCannotBeDeductedIsCarriedIntoTheNextMonth() throws Exception {
    finalPenalty("50000.00");
    importWages(month, person.no() + ",6000.00,1500.00,500.00,2740.00");

    StatementRow first = close(month);
    assertThat(first.openingDue()).isEqualTo(Money.ZERO);
    assertThat(first.newlyFinal()).isEqualTo(Money.of("1500.00"));
    assertThat(first.limit()).isEqualTo(Money.of("1000.00"));
    assertThat(first.rule()).isEqualTo(LimitRule.PERFORMANCE_50_PERCENT);
    assertThat(first.deducted()).isEqualTo(Money.of("1000.00"));
    assertThat(first.carried()).isEqualTo(Money.of("500.00"));

    importWages(month.plusMonths(1), person.no() + ",6000.00,1500.00,500.00,2740.00");
    StatementRow second = close(month.plusMonths(1));
    assertThat(second.openingDue()).isEqualTo(Money.of("500.00"));
    assertThat(second.newlyFinal()).isEqualTo(Money.ZERO);
    assertThat(second.deducted()).isEqualTo(Money.of("500.00"));
    assertThat(second.carried()).isEqualTo(Money.ZERO);
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  @Test
  void withoutAWageNothingIsDeducted() throws Exception {
    finalPenalty("50000.00");
    hr(() -> months.open(month));

    StatementRow row = close(month);

    assertThat(row.wage()).isNull();
    assertThat(row.deducted()).isEqualTo(Money.ZERO);
    assertThat(row.carried()).isEqualTo(Money.of("1500.00"));
  }

  @Test
  void aClosedMonthHandsOutTheSameBytesForEver() throws Exception {
    finalPenalty("1200.00");
    importWages(month, person.no() + ",6000.00,1500.00,500.00,2740.00");
    close(month);
    for (StatementFormat format : StatementFormat.values()) {
      StatementFile once = hr(() -> months.file(month, format));
      clock.moveBy(Duration.ofDays(1));
      StatementFile again = hr(() -> months.file(month, format));
      assertThat(again.bytes()).isEqualTo(once.bytes());
      assertThat(again.sha256()).isEqualTo(once.sha256());
    }
    String csv =
        new String(
            hr(() -> months.file(month, StatementFormat.CSV)).bytes(), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF工资月份").contains(person.no(), "300.00");
  }

  @Test
  void fiftyClosesAtOnceCloseOnce() throws Exception {
    finalPenalty("1200.00");
    importWages(month, person.no() + ",6000.00,1500.00,500.00,2740.00");
    hr(() -> months.calculate(month));
    Callable<MonthView> close = () -> hr(() -> months.close(month, null));
    List<Future<MonthView>> closes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      closes.add(executor.submit(close));
    }

    int closed = 0;
    for (Future<MonthView> each : closes) {
      try {
        each.get();
        closed++;
      } catch (ExecutionException refused) {
        assertThat(refused.getCause())
            .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("CLOSED"));
      }
    }

    assertThat(closed).isEqualTo(1);
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  @Test
  void whatBecameFinalSinceTheCalculationMakesItOutdated() throws Exception {
    hr(() -> months.open(month));
    hr(() -> months.calculate(month));
    finalPenalty("1200.00");

    assertRefused("OUTDATED", () -> months.close(month, null));
    close(month);
  }

  @Test
  void monthsAreClosedInOrder() throws Exception {
    hr(() -> months.open(month));
    hr(() -> months.open(month.plusMonths(1)));

    assertRefused("EARLIER_MONTH_OPEN", () -> months.calculate(month.plusMonths(1)));
    assertRefused("NOT_CALCULATED", () -> months.close(month, null));
    close(month);
    assertRefused("CLOSED", () -> months.calculate(month));
    assertRefused(
        "CLOSED", () -> months.importWages(month, PayrollOverRest.wages(person.no() + ",1,1,1,1")));
    assertRefused("LATER_MONTH_CLOSED", () -> months.open(PayrollOverRest.FIRST.minusMonths(1)));
  }

  @Test
  void badRowsAreReportedAndRejectNothingElse() throws Exception {
    WageImportReport report =
        hr(
            () ->
                months.importWages(
                    month,
                    """
                    \uFEFF工号,姓名,工资,绩效工资,奖金,最低工资
                    %1$s,,"6,000.00",1500,500.5,2740
                    nobody,乙,6000,1500,500,2740
                    1011,吴晓峰,1,1,1,1
                    1012,孙大勇,abc,-1,,2740.001
                    1011,,1,1,1,1
                    1014,吴晓峰,1,1,1,1
                    """
                        .formatted(person.no())
                        .getBytes(StandardCharsets.UTF_8)));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.rejected()).isEqualTo(5);
    assertThat(report.problems())
        .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.code())
        .containsExactly(
            "3 employee UNKNOWN",
            "4 employee TWICE",
            "5 wage Money",
            "5 performancePay NotNegative",
            "5 bonus NotBlank",
            "5 minimumWage Money",
            "6 employee TWICE",
            "7 name OTHER_NAME");
    assertThat(hr(() -> months.month(month)).wages()).isEqualTo(1);
  }

  @Test
  void onlyHrMayCloseAMonth() throws Exception {
    hr(() -> months.open(month));

    assertThatThrownBy(() -> caller.as("auditor", () -> months.close(month, null)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
  }

  @Test
  void theDatabaseItselfKeepsTheLedgerAndTheClosedMonth() throws Exception {
    finalPenalty("1200.00");
    importWages(month, person.no() + ",6000.00,1500.00,500.00,2740.00");
    close(month);

    assertDatabaseRefuses("append-only", "update posting_line set amount = amount + 1");
    assertDatabaseRefuses("append-only", "delete from posting");
    assertDatabaseRefuses("append-only", "truncate posting cascade");
    assertDatabaseRefuses(
        "does not balance",
        "insert into posting_line select nextval('id_seq'), posting_id, employee_id, account,"
            + " penalty_id, 1 from posting_line limit 1");
    assertDatabaseRefuses("closed", "update wage set bonus = 0");
    assertDatabaseRefuses("closed", "delete from statement_line");
    assertDatabaseRefuses("append-only", "update statement_file set bytes = ''");
    assertDatabaseRefuses(
        "stays closed", "update payroll_period set status = 'OPEN', closed_at = null");
  }

  private void finalPenalty(String loss) throws Exception {
    desk.finalPenalty(loss, person);
  }

  private void importWages(YearMonth into, String row) throws Exception {
    desk.importWages(into, row);
  }

  /** Calculates and closes; the line of our person, if there is one. */
  private StatementRow close(YearMonth which) throws Exception {
    desk.close(which);
    return desk.row(which, person);
  }

  private <T> T hr(Callable<T> call) throws Exception {
    return caller.as("hr", call);
  }

  private void assertRefused(String code, Callable<?> call) {
    assertThatThrownBy(() -> hr(call))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  private void assertDatabaseRefuses(String why, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(why);
    }
  }
}
