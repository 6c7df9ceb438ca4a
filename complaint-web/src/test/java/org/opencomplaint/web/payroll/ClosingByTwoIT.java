package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.payroll.ClosingRule;
import org.opencomplaint.core.payroll.PayrollPeriod.Status;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.payroll.ClosingRuleForm;
import org.opencomplaint.ejb.payroll.ClosingRules;
import org.opencomplaint.ejb.payroll.DeductionReview;
import org.opencomplaint.ejb.payroll.DeductionReviews;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.StatementFile;
import org.opencomplaint.ejb.payroll.StatementFormat;
import org.opencomplaint.ejb.payroll.StatementRegister;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

@ExtendWith(ArquillianExtension.class)
class ClosingByTwoIT {
  @Inject private HrDesk desk;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private PayrollMonths months;
  @Inject private ClosingRules rules;
  @Inject private DeductionReviews reviews;
  @Inject private Notifications notifications;

  private String second;
  private Person person;
  private YearMonth month;

  @BeforeEach
  void aMonthIsCalculatedAndThereAreTwo() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    month = desk.nextMonth();
    person = cases.hire("3000.00");
    desk.finalPenalty("50000.00", person);
    desk.importWages(month, person.no() + ",6000.00,1500.00,500.00,2740.00");
    as("hr", () -> months.calculate(month));
    second = desk.hireSecond();
  }

  @AfterEach
  void oneIsEnoughAgain() throws Exception {
    rule(ClosingRule.WHERE_POSSIBLE);
    desk.dismiss(second);
    clock.reset();
  }

  @Test
  void theSecondConfirmsExactlyTheFiguresTheFirstHasSeen() throws Exception {
    MonthView asked = as("hr", () -> months.close(month, null));
    assertThat(asked.status()).isEqualTo(Status.CLOSE_REQUESTED);
    assertThat(asked.requestedBy().no()).isEqualTo("1005");
    assertThat(asked.fingerprint()).matches("[0-9a-f]{64}");
    assertRefused("SECOND_PERSON", "hr", () -> months.close(month, null));

    MonthView closed = as(second, () -> months.close(month, asked.version()));

    assertThat(closed.status()).isEqualTo(Status.CLOSED);
    assertThat(closed.closedBy().no()).isEqualTo(second);
    assertThat(closed.requestedBy().no()).isEqualTo("1005");
    assertThat(closed.fingerprint()).isEqualTo(asked.fingerprint());
    assertThat(desk.row(month, person).deducted()).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void theSecondIsToldThatAMonthWaits() throws Exception {
    as("hr", () -> months.close(month, null));

    NotificationView told =
        as(second, () -> notifications.mine(true, new Paging(0, 1))).items().get(0);
    assertThat(told.kind()).isEqualTo(NotificationKind.MONTH_TO_CONFIRM);
    assertThat(told.month()).isEqualTo(month);
    assertThat(as(second, () -> notifications.read(told.id())))
        .isEqualTo("payroll.xhtml?month=" + month);
    assertThat(as("hr", () -> notifications.mine(true, new Paging(0, 50))).items())
        .noneMatch(one -> month.equals(one.month()));
  }

  @Test
  void whatBecameFinalSinceIsNotConfirmed() throws Exception {
    as("hr", () -> months.close(month, null));
    desk.finalPenalty("1200.00", cases.hire("3000.00"));

    assertRefused("OUTDATED", second, () -> months.close(month, null));
    String before = as("hr", () -> months.month(month)).fingerprint();
    MonthView again = as(second, () -> months.calculate(month));
    assertThat(again.status()).isEqualTo(Status.CALCULATED);
    assertThat(again.requestedBy()).isNull();
    assertThat(again.fingerprint()).isNotEqualTo(before);
  }

  @Test
  void onlyWhoAskedTakesItBack() throws Exception {
    assertRefused("NOT_REQUESTED", "hr", () -> months.withdraw(month));
    as("hr", () -> months.close(month, null));

    assertRefused("NOT_YOUR_REQUEST", second, () -> months.withdraw(month));
    assertThat(as("hr", () -> months.withdraw(month)).status()).isEqualTo(Status.CALCULATED);
    assertThat(as(second, () -> months.close(month, null)).status())
        .isEqualTo(Status.CLOSE_REQUESTED);
  }

  @Test
  void theAdministratorMayLetOneBeEnoughAndSaysWhy() throws Exception {
    assertThat(rule(ClosingRule.NEVER)).isFalse();
    assertThat(as("hr", () -> months.close(month, null)).status()).isEqualTo(Status.CLOSED);
    assertThatThrownBy(
            () -> as("hr", () -> rules.set(new ClosingRuleForm(ClosingRule.NEVER, "我嫌麻烦"))))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
  }

  @Test
  void eachFigureOfTheLineIsExplainedDownToTheComplaintForEver() throws Exception {
    rule(ClosingRule.NEVER);
    as("hr", () -> months.close(month, null));
    StatementFile file = as("hr", () -> months.file(month, StatementFormat.CSV));
    DeductionReview then = as("hr", () -> reviews.review(month, person.no()));
    assertThat(then.current()).isTrue();
    assertThat(then.limits()).hasSize(3);
    DeductionReview.Part part = then.parts().get(0);
    assertThat(part.newlyFinal()).isEqualTo(Money.of("1500.00"));
    assertThat(part.deducted()).isEqualTo(Money.of("1000.00"));
    assertThat(part.carried()).isEqualTo(Money.of("500.00"));
    assertThat(desk.lines(month))
        .filteredOn(line -> line.row().employee().equals(person.no()))
        .extracting(StatementRegister.Line::since)
        .containsExactly(part.since());

    desk.finalPenalty("1200.00", person);
    desk.importWages(month.plusMonths(1), person.no() + ",6000.00,1500.00,500.00,2740.00");
    as("hr", () -> months.calculate(month.plusMonths(1)));
    DeductionReview next = as("hr", () -> reviews.review(month.plusMonths(1), person.no()));
    assertThat(next.current()).isTrue();
    assertThat(next.parts())
        .extracting(one -> one.opening() + " " + one.newlyFinal() + " " + one.deducted())
        .containsExactly("500.00 0.00 500.00", "0.00 450.00 450.00");

    assertThat(as(person.no(), () -> reviews.review(month, person.no()))).isEqualTo(then);
    assertThat(as("hr", () -> months.file(month, StatementFormat.CSV)).bytes())
        .isEqualTo(file.bytes());
    assertThatThrownBy(
            () -> as(person.no(), () -> reviews.review(month.plusMonths(1), person.no())))
        .isInstanceOf(Problem.class);
  }

  private boolean rule(ClosingRule rule) throws Exception {
    return as("admin", () -> rules.set(new ClosingRuleForm(rule, "测试"))).two();
  }

  private <T> T as(String who, Callable<T> call) throws Exception {
    return caller.as(who, call);
  }

  private void assertRefused(String code, String who, Callable<?> call) {
    assertThatThrownBy(() -> as(who, call))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
