package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.ledger.EmployeeAccountView;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister.Line;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** The loss turns out to be another after it was found. With 3,000.00 pay, 1,200.00 cost 300.00. */
@ExtendWith(ArquillianExtension.class)
class LossCorrectionIT {
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Penalties penalties;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private EmployeeAccounts accounts;
  @Inject private LedgerVerifier verifier;
  @Inject private Notifications notifications;

  private SampleCases.Person person;

  @BeforeEach
  void aMondayMorning() {
    person = cases.hire("3000.00");
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aProposedPenaltyIsReckonedAnew() throws Exception {
    String number = cases.investigated("1200.00", person);
    cases.propose(number);

    correct(number, "400.00");

    assertThat(penaltiesOf(number))
        .extracting(Line::status, Line::amount)
        .containsExactlyInAnyOrder(
            tuple(PenaltyStatus.LAPSED, Money.of("300.00")),
            tuple(PenaltyStatus.PROPOSED, Money.of("150.00")));
  }

  @Test
  void aServedPenaltyGivesWayToANewNotice() throws Exception {
    String number = cases.served("1200.00", person);

    correct(number, "400.00");

    assertThat(penaltiesOf(number))
        .extracting(Line::status, Line::amount)
        .containsExactlyInAnyOrder(
            tuple(PenaltyStatus.REVOKED, Money.of("300.00")),
            tuple(PenaltyStatus.SERVED, Money.of("150.00")));
    assertThat(account().postings()).isEmpty();
    assertThat(told())
        .containsExactlyInAnyOrder(
            NotificationKind.PENALTY, NotificationKind.PENALTY_REVOKED, NotificationKind.PENALTY);
  }

  @Test
  void whatIsPostedIsTakenBackAndTheNewAmountComesWhenItIsFinal() throws Exception {
    String number = cases.served("1200.00", person);
    becomeFinal();
    cases.close(number);
    assertThat(account().due()).isEqualTo(Money.of("300.00"));

    correct(number, "400.00");
    assertThat(account().due()).isEqualTo(Money.ZERO);

    becomeFinal();
    assertThat(account().due()).isEqualTo(Money.of("150.00"));
    assertThat(account().postings())
        .extracting(EmployeeAccountView.PostingView::reason)
        .containsExactly("ASSESS", "RELIEVE", "ASSESS");
    assertTheLedgerIsSound();
  }

  @Test
  void aHigherLossCostsMoreAndCanBeAppealedAgainst() throws Exception {
    String number = cases.served("1200.00", person);
    becomeFinal();

    correct(number, "3000.00");

    Line raised = standing(number);
    assertThat(raised.amount()).isEqualTo(Money.of("600.00"));
    assertThat(raised.status()).isEqualTo(PenaltyStatus.SERVED);
    caller.as(person.no(), () -> penalties.appeal(raised.id(), null, new AppealForm("非我所为")));
    assertTheLedgerIsSound();
  }

  @Test
  void whoseAmountStaysTheSameHearsNothingOfIt() throws Exception {
    String number = cases.served("1200.00", person);

    correct(number, "1300.00");

    assertThat(penaltiesOf(number)).extracting(Line::status).containsExactly(PenaltyStatus.SERVED);
    assertThat(told()).containsExactly(NotificationKind.PENALTY);
  }

  @Test
  void anAppealIsHeardFirst() throws Exception {
    String number = cases.served("1200.00", person);
    appeal(number);

    assertThatThrownBy(() -> correct(number, "400.00"))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.code()).isEqualTo("APPEAL_PENDING"));
    assertThat(standing(number).status()).isEqualTo(PenaltyStatus.APPEALED);
  }

  @Test
  void whatAHearingLeftIsNeverRaisedButALowerLossLowersIt() throws Exception {
    String number = cases.served("1200.00", person);
    hear(number, "100.00");

    correct(number, "3000.00");
    assertThat(standing(number).finalAmount()).isEqualTo(Money.of("100.00"));

    correct(number, "10.00");
    assertThat(standing(number).amount()).isEqualTo(Money.of("50.00"));
    correct(number, "5000.00");
    Line limited = standing(number);
    assertThat(limited.amount()).isEqualTo(Money.of("100.00"));
    Explanation why = explanation(limited);
    assertThat(why.exact()).isEqualTo(Money.of("600.00"));
    assertThat(why.heardLimit()).isEqualTo(Money.of("100.00"));
    assertThat(why.cap()).as("it was not scaled").isNull();
    assertTheLedgerIsSound();
  }

  @Test
  void whomAHearingClearedStaysCleared() throws Exception {
    String number = cases.served("1200.00", person);
    hear(number, "0.00");

    correct(number, "3000.00");

    assertThat(penaltiesOf(number)).extracting(Line::status).containsExactly(PenaltyStatus.REVOKED);
    assertThat(account().due()).isEqualTo(Money.ZERO);
  }

  @Test
  void inWhateverOrderItIsCorrectedTheLastLossDecides() throws Exception {
    Random random = new Random(20261122);
    String number = cases.served("1200.00", person);
    for (int i = 0; i < 12; i++) {
      correct(number, (1 + random.nextInt(60)) + "00.00");
      if (random.nextInt(3) == 0) {
        becomeFinal();
      }
    }
    correct(number, "400.00");
    becomeFinal();

    assertThat(account().due()).isEqualTo(Money.of("150.00"));
    assertTheLedgerIsSound();
  }

  @Test
  void whoeverIsDissatisfiedAfterwardsHasNobodyPunishedTwice() throws Exception {
    String number = cases.served("1200.00", person);
    correct(number, "400.00");
    cases.act("handler2", number, new Dissatisfied("仍有破损", clock.instant(), null));
    cases.propose(number);
    cases.approve(number);

    assertThat(penaltiesOf(number))
        .extracting(Line::status)
        .containsExactlyInAnyOrder(PenaltyStatus.REVOKED, PenaltyStatus.SERVED);
  }

  private void correct(String number, String loss) throws Exception {
    LossEntry goods = new LossEntry(LossKind.GOODS, null, null, Money.of(loss));
    cases.act("manager", number, new CorrectLoss(List.of(goods), "承运人已赔付"));
  }

  private void appeal(String number) throws Exception {
    long id = standing(number).id();
    caller.as(person.no(), () -> penalties.appeal(id, null, new AppealForm("当天休假")));
  }

  private void hear(String number, String amount) throws Exception {
    appeal(number);
    long id = standing(number).id();
    caller.as("leader", () -> penalties.hear(id, null, new Hearing(Money.of(amount), "查明")));
  }

  private void becomeFinal() {
    clock.moveBy(Duration.ofDays(30));
    deadlines.finaliseDue();
  }

  private Explanation explanation(Line line) throws Exception {
    return caller.as(person.no(), penalties::mine).penalties().stream()
        .filter(mine -> mine.id() == line.id())
        .map(mine -> mine.liability().explanation())
        .findFirst()
        .orElseThrow();
  }

  private Line standing(String number) throws Exception {
    return penaltiesOf(number).stream()
        .filter(line -> line.status().stands())
        .findFirst()
        .orElseThrow();
  }

  private List<NotificationKind> told() throws Exception {
    return caller
        .as(person.no(), () -> notifications.mine(false, new Paging(0, 50)))
        .items()
        .stream()
        .map(NotificationView::kind)
        .toList();
  }

  private EmployeeAccountView account() throws Exception {
    return caller.as(person.no(), () -> accounts.account(person.no()));
  }

  private void assertTheLedgerIsSound() throws Exception {
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  private List<Line> penaltiesOf(String number) throws Exception {
    return caller
        .as(
            "auditor",
            () ->
                penalties.register(
                    new RegisterSearch(null, null, person.no(), null, null, null, null),
                    PenaltyOrder.NEWEST_FIRST,
                    new Paging(0, 200)))
        .items()
        .stream()
        .filter(line -> line.complaint().equals(number))
        .toList();
  }
}
