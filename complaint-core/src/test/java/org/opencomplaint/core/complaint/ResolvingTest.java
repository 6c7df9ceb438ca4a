package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ChangeResolvability;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Stage;

/** Registered on Tuesday, 15 September 2026; carrying out a GENERAL remedy may take 14 hours. */
class ResolvingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);

  private final Story story = Story.in(Stage.VALIDITY);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void whatIsNotYetPossibleIsAcceptedOnlyWithADayAgreed() {
    assertThat(story.refused(company.officer, later(null)).field()).isEqualTo("negotiatedDate");
    assertThat(story.refusal(company.officer, later(TODAY))).isEqualTo(Guard.NEGOTIATED_DATE);
    assertThat(story.refusal(company.officer, later(TODAY.plusDays(366))))
        .isEqualTo(Guard.NEGOTIATED_DATE);
    story.act(company.officer, later(TODAY.plusDays(365)));
    assertThat(complaint.followUp().orElseThrow().negotiatedOn()).isEqualTo("2027-09-15");
  }

  @Test
  void whatCanBeResolvedSoonHasNoDay() {
    Accept soon = new Accept(null, "属实", Resolvability.SHORT_TERM, DECEMBER);
    assertThat(soon.negotiatedDate()).isNull();
    story.act(company.officer, soon);
    assertThat(complaint.followUp()).isEmpty();
  }

  @Test
  void theDayReplacesTheTimeToCarryItOutAndNoOther() {
    story.act(company.officer, later(DECEMBER)).upTo(Stage.INVESTIGATION);
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-09-16T14:00"));
    story.upTo(Stage.EXECUTION);
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-12-01T18:00"));
    assertThat(lastVisit().warnAt()).isBefore(complaint.dueAt()).isAfter(story.now());
    assertThat(lastVisit().alarmAt()).isAfter(complaint.dueAt());
  }

  @Test
  void anotherDayMovesTheDeadline() {
    story.act(company.officer, later(DECEMBER)).upTo(Stage.EXECUTION);
    story.act(company.manager, Forms.negotiate(JANUARY, story.now()));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2027-01-12T18:00"));
    assertThat(complaint.prospects()).hasSize(2);
    assertThat(complaint.prospects().get(0).endedAt()).isEqualTo(story.now());
    assertThat(complaint.followUp().orElseThrow().negotiatedOn()).isEqualTo(JANUARY);
  }

  @Test
  void afterTheDayTheOrdinaryLimitCountsForAnotherVisit() {
    story.act(company.officer, later(DECEMBER)).upTo(Stage.EXECUTION);
    story.at("2026-12-02T09:00").holder(Forms.dissatisfied(story.now())).upTo(Stage.EXECUTION);
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-12-03T16:00"));
    assertThat(complaint.followUp()).isPresent();
  }

  @Test
  void itIsFollowedUpUntilItIsCarriedOut() {
    story.act(company.officer, later(DECEMBER)).upTo(Stage.EXECUTION);
    assertThat(complaint.followUp()).isPresent();
    story.upTo(Stage.REVIEW);
    assertThat(complaint.followUp()).isEmpty();
    assertThat(complaint.prospect().orElseThrow().endedAt()).isEqualTo(story.now());
  }

  @Test
  void nobodyIsRemindedOfWhatTheCustomerHasWithdrawn() {
    story.act(company.officer, later(DECEMBER)).act(company.clerk, new Withdraw("不投诉了"));
    assertThat(complaint.followUp()).isEmpty();
  }

  @Test
  void whatTurnsOutToBePossibleSoonHasItsOrdinaryLimitAgain() {
    story.act(company.officer, later(DECEMBER)).upTo(Stage.EXECUTION);
    story.at("2026-10-20T09:00").act(company.officer, Forms.shortTerm());
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-21T16:00"));
    assertThat(complaint.followUp()).isEmpty();
  }

  @Test
  void whatWasMissedStaysMissedWhenItTurnsOutToBePossible() {
    story.act(company.officer, later(DECEMBER)).upTo(Stage.EXECUTION);
    story.at("2026-12-10T09:00").act(company.officer, Forms.shortTerm());
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-12-03T16:00"));
  }

  @Test
  void aChangeIsToSomethingElseWithAReason() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.refusal(company.officer, Forms.shortTerm()))
        .isEqualTo(Guard.SAME_RESOLVABILITY);
    assertThat(story.refusal(company.officer, change(null, null, "等零件")))
        .isEqualTo(Guard.RESOLVABILITY);
    assertThat(story.refusal(company.officer, change(Resolvability.ON_THE_SPOT, null, " ")))
        .isEqualTo(Guard.REASON);
    assertThat(story.refusal(company.officer, change(Resolvability.NOT_YET_POSSIBLE, null, "等零件")))
        .isEqualTo(Guard.NEGOTIATED_DATE);
  }

  @Test
  void theCustomerIsToldOfTheDayBeforeItCounts() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.refusal(company.officer, Forms.notYetPossible(DECEMBER, null)))
        .isEqualTo(Guard.CUSTOMER_NOTIFIED);
    story.act(company.officer, Forms.notYetPossible(DECEMBER, story.now()));
    assertThat(story.refusal(company.manager, Forms.negotiate(JANUARY, story.now().plusSeconds(1))))
        .isEqualTo(Guard.CUSTOMER_NOTIFIED);
    assertThat(story.refusal(company.manager, new NegotiateDate(JANUARY, "", story.now())))
        .isEqualTo(Guard.REASON);
    assertThat(story.refusal(company.manager, Forms.negotiate(DECEMBER, story.now())))
        .isEqualTo(Guard.NEGOTIATED_DATE);
    assertThat(story.refusal(company.handler, Forms.negotiate(JANUARY, story.now())))
        .isEqualTo(Guard.ROLE);
  }

  @Test
  void withoutAPromiseThereIsNoDayToNegotiate() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.refusal(company.manager, Forms.negotiate(DECEMBER, story.now())))
        .isEqualTo(Guard.NOTHING_NEGOTIATED);
    assertThat(complaint.actionsOpenTo(company.manager, story.now()))
        .contains(Action.CHANGE_RESOLVABILITY)
        .doesNotContain(Action.NEGOTIATE_DATE);
  }

  private StageVisit lastVisit() {
    return complaint.visits().get(complaint.visits().size() - 1);
  }

  private static Accept later(LocalDate day) {
    return new Accept(null, "等新型号零件", Resolvability.NOT_YET_POSSIBLE, day);
  }

  private static ChangeResolvability change(
      Resolvability resolvability, LocalDate day, String reason) {
    return new ChangeResolvability(resolvability, day, reason, null);
  }
}
