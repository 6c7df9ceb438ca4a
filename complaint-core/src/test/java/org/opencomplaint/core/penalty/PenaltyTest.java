package org.opencomplaint.core.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.clock.Calendars;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.complaint.Company;
import org.opencomplaint.core.complaint.Story;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.PenaltyRefused.Reason;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class PenaltyTest {
  private static final WorkingCalendar CALENDAR = Calendars.china2026();

  /** A Tuesday; 25 to 27 September and 1 to 7 October are off, Saturday 10 October is not. */
  private static final Instant NOTICE = Story.moment("2026-09-22T17:00");

  private static final LocalDate SERVED_ON = LocalDate.parse("2026-09-28");
  private static final LocalDate APPEAL_UNTIL = LocalDate.parse("2026-10-10");
  private static final Instant LAST_MINUTE = Story.moment("2026-10-10T23:59");
  private static final Instant TOO_LATE = Story.moment("2026-10-11T00:00");

  private final Story story = Story.in(Stage.EXECUTION);
  private final Company company = story.company;
  private final Penalty penalty = proposed();

  @Test
  void itCountsAsServedThreeWorkingDaysAfterTheNoticeAndFiveMoreRemainToAppeal() {
    serve();

    assertThat(penalty.service().orElseThrow().servedOn()).isEqualTo(SERVED_ON);
    assertThat(penalty.service().orElseThrow().appealUntil()).isEqualTo(APPEAL_UNTIL);
  }

  @Test
  void whoeverAcknowledgesItEarlierIsServedThatDay() {
    serve();
    penalty.acknowledge(Story.moment("2026-09-24T09:00"), CALENDAR);

    assertThat(penalty.service().orElseThrow().servedOn()).isEqualTo("2026-09-24");
    assertThat(penalty.service().orElseThrow().appealUntil()).isEqualTo("2026-10-09");
  }

  @Test
  void acknowledgingItLaterOrAgainMovesNothing() {
    Instant late = Story.moment("2026-10-08T09:00");
    serve();
    penalty.acknowledge(late, CALENDAR);
    penalty.acknowledge(late.plusSeconds(1), CALENDAR);

    assertThat(penalty.service().orElseThrow().acknowledgedAt()).isEqualTo(late);
    assertThat(penalty.service().orElseThrow().servedOn()).isEqualTo(SERVED_ON);
    assertThat(penalty.service().orElseThrow().appealUntil()).isEqualTo(APPEAL_UNTIL);
  }

  @Test
  void withoutAnAppealItIsFinalAsDecidedOnceTheWindowIsOver() {
    serve();

    assertThat(penalty.isAppealWindowOver(LAST_MINUTE, CALENDAR)).isFalse();
    assertRefused(Reason.STILL_APPEALABLE, () -> penalty.becomeFinal(LAST_MINUTE, CALENDAR));
    penalty.becomeFinal(TOO_LATE, CALENDAR);
    assertFinal("150.00", TOO_LATE);
  }

  @Test
  void itCanBeAppealedUntilTheLastMinuteOfTheWindow() {
    serve();

    assertRefused(Reason.APPEAL_TOO_LATE, () -> penalty.appeal("太重", TOO_LATE, CALENDAR));
    penalty.appeal("太重", LAST_MINUTE, CALENDAR);
    assertThat(penalty.status()).isEqualTo(PenaltyStatus.APPEALED);
    assertThat(penalty.appeal().map(Appeal::reason)).contains("太重");
  }

  @Test
  void anAppealSuspendsItUntilItIsHeard() {
    appeal();

    assertThat(penalty.isAppealWindowOver(TOO_LATE, CALENDAR)).isFalse();
    assertRefused(Reason.STILL_APPEALABLE, () -> penalty.becomeFinal(TOO_LATE, CALENDAR));
    assertThat(penalty.finalAmount()).isNull();
  }

  @Test
  void upheldItIsFinalAsDecided() {
    hear("150.00", company.auditor);

    assertFinal("150.00", TOO_LATE);
    assertThat(penalty.appeal().map(Appeal::hearingReason)).contains("复核");
  }

  @Test
  void reducedItIsFinalWithTheNewAmount() {
    hear("80.00", company.auditor);

    assertFinal("80.00", TOO_LATE);
    assertThat(penalty.amount()).isEqualTo(Money.of("150.00"));
  }

  @Test
  void revokedItNeverBecomesFinal() {
    hear("0.00", company.auditor);

    assertThat(penalty.status()).isEqualTo(PenaltyStatus.REVOKED);
    assertThat(penalty.finalAmount()).isNull();
    assertRefused(Reason.STILL_APPEALABLE, () -> penalty.becomeFinal(TOO_LATE, CALENDAR));
  }

  @Test
  void anAppealNeverMakesItWorse() {
    appeal();

    for (String amount : List.of("150.01", "-0.01")) {
      assertRefused(
          Reason.NEVER_RAISED,
          () -> penalty.hear(Money.of(amount), "复核", company.auditor, TOO_LATE));
    }
    assertThat(penalty.status()).isEqualTo(PenaltyStatus.APPEALED);
  }

  @Test
  void nobodyHearsItWhoTookPartNorTheEmployeeNorHisManager() {
    appeal();

    for (Employee hearer : List.of(company.handler, company.head, company.driver, company.head2)) {
      assertRefused(
          Reason.TOOK_PART, () -> penalty.hear(Money.of("80.00"), "复核", hearer, TOO_LATE));
    }
  }

  @Test
  void itLapsesWithAProposalThatIsReturned() {
    penalty.lapse();

    assertThat(penalty.status()).isEqualTo(PenaltyStatus.LAPSED);
    assertRefused(Reason.WRONG_STATUS, () -> penalty.decide(NOTICE));
  }

  @Test
  void judgedAnewItNoLongerStandsButKeepsTheAmountThatWasPosted() {
    assertRefused(Reason.WRONG_STATUS, penalty::revoke);
    serve();
    penalty.becomeFinal(TOO_LATE, CALENDAR);
    penalty.revoke();

    assertThat(penalty.status()).isEqualTo(PenaltyStatus.REVOKED);
    assertThat(penalty.finalAmount()).isEqualTo(Money.of("150.00"));
    assertRefused(Reason.WRONG_STATUS, penalty::revoke);
  }

  @Test
  void everyStepHasItsTurn() {
    assertRefused(Reason.WRONG_STATUS, () -> penalty.serve(NOTICE, CALENDAR));
    penalty.decide(NOTICE);
    assertRefused(Reason.WRONG_STATUS, penalty::lapse);
    assertRefused(Reason.WRONG_STATUS, () -> penalty.acknowledge(NOTICE, CALENDAR));
    assertRefused(Reason.WRONG_STATUS, () -> penalty.appeal("太重", NOTICE, CALENDAR));
    penalty.serve(NOTICE, CALENDAR);
    assertRefused(Reason.WRONG_STATUS, () -> penalty.serve(NOTICE, CALENDAR));
    assertRefused(
        Reason.WRONG_STATUS, () -> penalty.hear(Money.ZERO, "复核", company.auditor, TOO_LATE));
  }

  @Test
  void itRemembersEverythingItWasComputedFrom() {
    Assessment kept = penalty.assessment().orElseThrow();
    assertThat(kept.reckoning(PenaltyPolicy.standard(), company.driver.no()).exact())
        .isEqualByComparingTo("150");
  }

  private void serve() {
    penalty.decide(NOTICE);
    penalty.serve(NOTICE, CALENDAR);
  }

  private void appeal() {
    serve();
    penalty.appeal("太重", NOTICE, CALENDAR);
  }

  private void hear(String amount, Employee hearer) {
    appeal();
    penalty.hear(Money.of(amount), "复核", hearer, TOO_LATE);
  }

  private void assertFinal(String amount, Instant at) {
    assertThat(penalty.status()).isEqualTo(PenaltyStatus.FINAL);
    assertThat(penalty.finalAmount()).isEqualTo(Money.of(amount));
    assertThat(penalty.finalAt()).isEqualTo(at);
  }

  private static void assertRefused(Reason reason, ThrowingCallable step) {
    assertThat(catchThrowableOfType(PenaltyRefused.class, step).reason()).isEqualTo(reason);
  }

  private Penalty proposed() {
    LiablePerson driver =
        new LiablePerson(
            company.driver.no(), LiabilityRole.DIRECT, BigDecimal.ONE, Money.of("1500.00"), 0);
    PenaltyCase judged =
        new PenaltyCase(Money.of("1200.00"), Severity.GENERAL, List.of(driver), null);
    return new Penalty(
        story.complaint().currentProposal().orElseThrow(),
        company.driver,
        new Assessment(1, judged, driver),
        Money.of("150.00"),
        story.now());
  }
}
