package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.payroll.WriteOff.Status;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.payroll.AgedDue;
import org.opencomplaint.ejb.payroll.StatementRow;
import org.opencomplaint.ejb.payroll.WriteOffForm;
import org.opencomplaint.ejb.payroll.WriteOffView;
import org.opencomplaint.ejb.payroll.WriteOffs;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

@ExtendWith(ArquillianExtension.class)
class WriteOffIT {
  @Inject private HrDesk desk;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private WriteOffs writeOffs;
  @Inject private EmployeeAccounts accounts;
  @Inject private LedgerVerifier verifier;
  @Inject private Notifications notifications;

  @Resource private ManagedExecutorService executor;

  private Person person;
  private String number;
  private YearMonth month;
  private String second;

  @BeforeEach
  void fiveHundredCouldNotBeDeducted() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    month = desk.nextMonth();
    person = cases.hire("3000.00");
    number = desk.finalPenalty("50000.00", person);
    desk.importWages(month, person.no() + ",6000.00,1500.00,500.00,2740.00");
    desk.close(month);
  }

  @AfterEach
  void backToTheRealTime() {
    if (second != null) {
      desk.dismiss(second);
    }
    clock.reset();
  }

  @Test
  void afterAYearItIsGivenUpByANewEntryThatEverybodyConcernedSees() throws Exception {
    assertThat(due().months()).isZero();
    assertRefused("TOO_YOUNG", "hr", this::propose);
    clock.moveBy(Duration.ofDays(366));
    assertThat(due().ripe()).isTrue();

    WriteOffView done = caller.as("hr", this::propose);

    assertThat(done.status()).isEqualTo(Status.POSTED);
    assertThat(done.amount()).isEqualTo(Money.of("500.00"));
    assertThat(caller.as(person.no(), () -> writeOffs.mine())).containsExactly(done);
    assertThat(caller.as(person.no(), () -> accounts.account(person.no())).due())
        .isEqualTo(Money.ZERO);
    assertSound();
    desk.close(desk.open(month.plusMonths(1)));
    StatementRow row = desk.row(month.plusMonths(1), person);
    assertThat(row.openingDue()).isEqualTo(Money.of("500.00"));
    assertThat(row.relief()).isEqualTo(Money.of("500.00"));
    assertThat(row.deducted()).isEqualTo(Money.ZERO);
    assertThat(row.carried()).isEqualTo(Money.ZERO);
    assertSound();
  }

  @Test
  void fiftyAtOnceWriteItOffOnce() throws Exception {
    clock.moveBy(Duration.ofDays(366));
    WriteOffForm form = new WriteOffForm(due().penalty(), "员工收入长期低于最低工资");
    Callable<WriteOffView> propose = () -> caller.as("hr", () -> writeOffs.propose(form));
    List<Future<WriteOffView>> proposals = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      proposals.add(executor.submit(propose));
    }

    int posted = 0;
    for (Future<WriteOffView> each : proposals) {
      try {
        posted += each.get().status() == Status.POSTED ? 1 : 0;
      } catch (ExecutionException refused) {
        assertThat(refused.getCause())
            .isInstanceOfSatisfying(
                Problem.class, p -> assertThat(p.code()).isEqualTo("NOTHING_DUE"));
      }
    }

    assertThat(posted).isEqualTo(1);
    assertSound();
  }

  @Test
  void whereThereAreTwoTheSecondIsToldAndConfirms() throws Exception {
    clock.moveBy(Duration.ofDays(366));
    second = desk.hireSecond();
    WriteOffView proposed = caller.as("hr", this::propose);
    assertThat(proposed.status()).isEqualTo(Status.PROPOSED);
    assertRefused("WRITE_OFF_DECIDED", "hr", this::propose);
    assertRefused("SECOND_PERSON", "hr", () -> writeOffs.confirm(proposed.id()));

    NotificationView told =
        caller.as(second, () -> notifications.mine(true, new Paging(0, 1))).items().get(0);
    assertThat(told.kind()).isEqualTo(NotificationKind.WRITE_OFF_TO_CONFIRM);
    assertThat(caller.as(second, () -> notifications.read(told.id())))
        .isEqualTo("write-offs.xhtml");

    WriteOffView posted = caller.as(second, () -> writeOffs.confirm(proposed.id()));

    assertThat(posted.status()).isEqualTo(Status.POSTED);
    assertThat(posted.decidedBy().no()).isEqualTo(second);
    assertRefused("WRITE_OFF_DECIDED", "hr", () -> writeOffs.withdraw(proposed.id()));
    assertSound();
  }

  @Test
  void judgedAnewAfterwardsNoMoreIsOwedBackThanWasDeducted() throws Exception {
    clock.moveBy(Duration.ofDays(366));
    cases.close(number);
    caller.as("hr", this::propose);
    cases.act("manager", number, new Reopen("有新证据"));
    cases.investigate(number, "400.00", person);
    cases.propose(number);

    cases.approve(number);

    assertThat(caller.as(person.no(), () -> accounts.account(person.no())).due())
        .isEqualTo(Money.of("-1000.00"));
    assertSound();
    desk.close(desk.open(month.plusMonths(1)));
    assertThat(desk.row(month.plusMonths(1), person).deducted()).isEqualTo(Money.of("-1000.00"));
    assertSound();
  }

  private WriteOffView propose() throws Exception {
    return writeOffs.propose(new WriteOffForm(dueOfOurs().penalty(), "员工收入长期低于最低工资"));
  }

  private AgedDue due() throws Exception {
    return caller.as("hr", this::dueOfOurs);
  }

  private AgedDue dueOfOurs() {
    return writeOffs.aged().stream()
        .filter(due -> due.employee().no().equals(person.no()))
        .findFirst()
        .orElseThrow();
  }

  private void assertSound() throws Exception {
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  private void assertRefused(String code, String who, Callable<?> call) {
    assertThatThrownBy(() -> caller.as(who, call))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
