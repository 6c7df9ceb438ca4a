package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.PayrollPeriod.Status;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

/**
 * What is broken off half way is done once when it is done again: nothing doubled, nothing lost.
 */
@ExtendWith(ArquillianExtension.class)
class BrokenOffIT {
  @Inject private HrDesk desk;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private PayrollMonths months;
  @Inject private EmployeeAccounts accounts;
  @Inject private LedgerVerifier verifier;

  @Resource(lookup = "java:app/jdbc/complaint")
  private DataSource database;

  private YearMonth month;
  private Person first;
  private Person second;

  @BeforeEach
  void twoAreServed() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    month = desk.nextMonth();
    first = cases.hire("3000.00");
    second = cases.hire("3000.00");
    cases.served("1200.00", first);
    cases.served("1200.00", second);
    clock.moveBy(Duration.ofDays(30));
  }

  @AfterEach
  void nothingBreaksOffAnyMore() throws SQLException {
    mend();
    clock.reset();
  }

  @Test
  void theTimerThatFailedAtOnePenaltyPostsItWithTheNextRun() throws Exception {
    breakOff("new.employee_id = (select id from employee where no = '" + second.no() + "')");
    deadlines.finaliseDue();
    assertThat(due(first)).isEqualTo(Money.of("300.00"));
    assertThat(due(second)).isEqualTo(Money.ZERO);
    assertSound();

    mend();
    deadlines.finaliseDue();
    deadlines.finaliseDue();

    assertThat(due(first)).isEqualTo(Money.of("300.00"));
    assertThat(due(second)).isEqualTo(Money.of("300.00"));
    assertSound();
  }

  @Test
  void aCloseThatFailedAtTheLastDeductionHasDeductedNothing() throws Exception {
    deadlines.finaliseDue();
    desk.importWages(
        month, first.no() + ",6000,1500,500,2740\n" + second.no() + ",6000,1500,500,2740");
    caller.as("hr", () -> months.calculate(month));
    breakOff(
        "new.account = 'DEDUCTION' and new.employee_id ="
            + " (select id from employee where no = '"
            + second.no()
            + "')");

    assertThatThrownBy(() -> caller.as("hr", () -> months.close(month, null)))
        .hasStackTraceContaining("broken off");

    assertThat(caller.as("hr", () -> months.month(month)).status()).isEqualTo(Status.CALCULATED);
    assertThat(due(first)).isEqualTo(Money.of("300.00"));
    assertSound();
    mend();
    desk.close(month);
    assertThat(due(first)).isEqualTo(Money.ZERO);
    assertThat(due(second)).isEqualTo(Money.ZERO);
    assertThat(desk.row(month, second).deducted()).isEqualTo(Money.of("300.00"));
    assertSound();
  }

  private Money due(Person person) throws Exception {
    return caller.as(person.no(), () -> accounts.account(person.no())).due();
  }

  private void assertSound() throws Exception {
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  /** As if the server died while it wrote such a line. */
  private void breakOff(String line) throws SQLException {
    execute(
        """
        create function break_off() returns trigger language plpgsql as $$
        begin
          if %s then
            raise exception 'broken off';
          end if;
          return new;
        end $$
        """
            .formatted(line));
    execute(
        "create trigger break_off before insert on posting_line for each row"
            + " execute function break_off()");
  }

  private void mend() throws SQLException {
    execute("drop trigger if exists break_off on posting_line");
    execute("drop function if exists break_off()");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
