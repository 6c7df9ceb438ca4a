package org.opencomplaint.web.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.reward.RewardStatus;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.RewardRow;
import org.opencomplaint.ejb.reward.RewardPolicyForm;
import org.opencomplaint.ejb.reward.RewardView;
import org.opencomplaint.ejb.reward.Rewards;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.payroll.HrDesk;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

@ExtendWith(ArquillianExtension.class)
class RewardIT {
  private static final String HANDLER = "handler2";

  @Inject private HrDesk desk;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Rewards rewards;
  @Inject private PayrollMonths months;
  @Inject private LedgerVerifier verifier;
  @Inject private Notifications notifications;

  private YearMonth month;
  private String number;

  @BeforeEach
  void aComplaintIsHandledWell() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    month = desk.nextMonth();
    policy("50.00");
    number = cases.served("1200.00", cases.hire("3000.00"));
    cases.close(number);
  }

  @AfterEach
  void noMoreRewards() throws Exception {
    policy("0.00");
    clock.reset();
  }

  @Test
  void theManagerIsToldThatOneIsProposed() throws Exception {
    // The timer may tell him of much that is overdue in the same instant.
    assertThat(caller.as("manager", () -> notifications.mine(true, new Paging(0, 200))).items())
        .anySatisfy(
            told -> {
              assertThat(told.kind()).isEqualTo(NotificationKind.REWARD_PROPOSED);
              assertThat(told.complaint()).isEqualTo(number);
            });
  }

  @Test
  void onceApprovedItIsPaidWithTheMonthBesideTheStatement() throws Exception {
    assertThat(reward().status()).isEqualTo(RewardStatus.PROPOSED);
    assertThat(reward().amount()).isEqualTo(Money.of("50.00"));
    approve();
    desk.close(desk.open(month));

    assertThat(paid(month)).contains(Money.of("50.00"));
    assertThat(reward().paid()).isEqualTo(Money.of("50.00"));
    assertSound();
    assertThatThrownBy(this::approve)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("REWARD_DECIDED"));
    desk.close(desk.open(month.plusMonths(1)));
    assertThat(paid(month.plusMonths(1))).isEmpty();
  }

  @Test
  void judgedOtherwiseItIsReversedAndOffsetByLaterOnes() throws Exception {
    approve();
    desk.close(desk.open(month));
    cases.act("manager", number, new Reopen("有新证据"));
    assertThat(reward().status()).isEqualTo(RewardStatus.APPROVED);
    cases.act("officer", number, new Reject(RejectionReason.NO_FAULT, "查明无责", "您好"));

    assertThat(reward().status()).isEqualTo(RewardStatus.REVERSED);
    assertSound();
    desk.close(desk.open(month.plusMonths(1)));
    assertThat(paid(month.plusMonths(1))).isEmpty();
    assertSound();
    number = cases.served("1200.00", cases.hire("3000.00"));
    cases.close(number);
    approve();
    desk.close(desk.open(month.plusMonths(2)));
    assertThat(paid(month.plusMonths(2))).isEmpty();
    assertSound();
  }

  @Test
  void reopenedBeforeItWasApprovedItLapses() throws Exception {
    cases.act("manager", number, new Reopen("有新证据"));

    assertThat(reward().status()).isEqualTo(RewardStatus.LAPSED);
    assertThatThrownBy(this::approve).isInstanceOf(Problem.class);
  }

  private void policy(String five) throws Exception {
    RewardPolicyForm form =
        new RewardPolicyForm(
            LocalDate.parse("2026-11-02"),
            Money.of(five),
            Money.ZERO,
            false,
            Money.of("5000.00"),
            "试行");
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    caller.as("leader", () -> rewards.set(form));
  }

  private RewardView reward() throws Exception {
    return caller.as(HANDLER, () -> rewards.mine()).stream()
        .filter(one -> one.complaint().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private RewardView approve() throws Exception {
    long id = reward().id();
    return caller.as("manager", () -> rewards.approve(id));
  }

  private List<Money> paid(YearMonth which) throws Exception {
    return caller.as("hr", () -> months.rewards(which)).stream()
        .filter(row -> row.employee().equals("1011"))
        .map(RewardRow::paid)
        .toList();
  }

  private void assertSound() throws Exception {
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }
}
