package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class DeadlineChangeTest {
  private final Story story = Story.in(Stage.VALIDITY).at("2026-09-30T15:00");
  private final Company company = story.company;
  private final Complaint complaint = story.upTo(Stage.INVESTIGATION).complaint();

  @Test
  void withoutAPauseTheStageIsDueAsInExampleC2() {
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-09T10:00"));
  }

  @Test
  void aPauseMovesTheDeadlineAsInExampleC3() {
    story.at("2026-10-08T10:00").act(company.manager, Forms.pause());
    story.at("2026-10-09T14:00").act(company.manager, Forms.resume());
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-10T14:00"));
    assertThat(complaint.isPaused(story.now())).isFalse();
  }

  @Test
  void theWarningAndTheAlarmMoveWithTheDeadline() {
    StageVisit visit = complaint.visits().get(3);
    assertThat(visit.warnAt()).isEqualTo(Story.moment("2026-10-08T16:00"));
    assertThat(visit.alarmAt()).isEqualTo(Story.moment("2026-10-09T17:00"));
    story.at("2026-10-08T10:00").act(company.manager, Forms.pause());
    story.at("2026-10-09T14:00").act(company.manager, Forms.resume());
    assertThat(visit.warnAt()).isEqualTo(Story.moment("2026-10-10T10:00"));
    assertThat(visit.alarmAt()).isEqualTo(Story.moment("2026-10-12T11:00"));
    story.act(company.manager, Forms.extend(4, story.now()));
    assertThat(visit.warnAt()).isEqualTo(Story.moment("2026-10-10T14:00"));
  }

  @Test
  void aPausedComplaintIsNotOverdueHoweverLongItWaits() {
    story.at("2026-10-08T10:00").act(company.manager, Forms.pause());
    assertThat(complaint.isPaused(Story.moment("2026-11-07T09:59"))).isTrue();
    assertThat(complaint.dueAt()).isAfter(Story.moment("2026-11-07T10:00"));
  }

  @Test
  void afterThirtyDaysTheClockRunsOnByItself() {
    story.at("2026-10-08T10:00").act(company.manager, Forms.pause());
    assertThat(complaint.isPaused(Story.moment("2026-11-07T10:00"))).isFalse();
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-11-09T18:00"));
    story.at("2026-11-07T10:00").holder(Forms.findings(company.driver));
    assertThat(story.stage()).isEqualTo(Stage.PROPOSAL);
  }

  @Test
  void whatWasOverdueBeforeThePauseStaysOverdue() {
    Instant due = complaint.dueAt();
    story.at("2026-10-09T11:00").act(company.manager, Forms.pause());
    assertThat(complaint.dueAt()).isEqualTo(due);
  }

  @Test
  void thirtyDaysAtATimeAreAllowedAndNotAMomentMore() {
    Instant limit = story.now().plus(Duration.ofDays(30));
    assertThat(story.refusal(company.manager, Forms.pauseUntil(limit.plusMillis(1))))
        .isEqualTo(Guard.PAUSE_LENGTH);
    story.act(company.manager, Forms.pauseUntil(limit));
    assertThat(complaint.pausedUntil()).isEqualTo(limit);
  }

  @Test
  void aPauseEndsInTheFuture() {
    assertThat(story.refusal(company.manager, Forms.pauseUntil(story.now())))
        .isEqualTo(Guard.PAUSE_LENGTH);
  }

  @Test
  void itMayBePausedAgainAfterwards() {
    story.at("2026-10-08T09:00").act(company.manager, Forms.pause());
    story.at("2026-10-08T10:00").act(company.manager, Forms.resume());
    story.at("2026-10-08T11:00").act(company.manager, Forms.pause());
    story.at("2026-10-08T12:00").act(company.manager, Forms.resume());
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-09T12:00"));
    assertThat(complaint.visits()).last().extracting(visit -> visit.waitings().size()).isEqualTo(2);
  }

  @Test
  void aPauseSaysWhatItWaitsForAndWhy() {
    assertThat(story.refusal(company.manager, new Pause(null, null, "等样品")))
        .isEqualTo(Guard.WAITING_FOR);
    assertThat(story.refusal(company.manager, new Pause(WaitingFor.CUSTOMER, null, "")))
        .isEqualTo(Guard.REASON);
    story.act(company.manager, Forms.pause());
    Waiting waiting = complaint.visits().get(3).waitings().get(0);
    assertThat(waiting.waitingFor()).isEqualTo(WaitingFor.CUSTOMER);
    assertThat(waiting.agreedBy()).isEqualTo(company.manager);
  }

  @Test
  void nobodyTakesAStepWhileItIsPaused() {
    story.act(company.manager, Forms.pause());
    assertThat(story.refusal(company.handler, Forms.findings(company.driver)))
        .isEqualTo(Guard.PAUSED);
    assertThat(story.refusal(company.manager, Forms.pause())).isEqualTo(Guard.PAUSED);
    assertThat(complaint.actionsOpenTo(company.handler, story.now()))
        .containsExactly(Action.WITHDRAW, Action.RESUME, Action.SUPPLEMENT, Action.TELL);
  }

  @Test
  void theHolderMayResumeAsSoonAsTheCustomerAnswers() {
    story.act(company.manager, Forms.pause()).holder(Forms.resume());
    assertThat(complaint.isPaused(story.now())).isFalse();
  }

  @Test
  void whatIsNotPausedIsNotResumed() {
    assertThat(story.refusal(company.manager, Forms.resume())).isEqualTo(Guard.NOT_PAUSED);
  }

  @Test
  void thePauseEndsWhereThePausedComplaintEnds() {
    story.act(company.manager, Forms.pause()).pass(Duration.ofHours(2));
    story.act(company.clerk, new Withdraw("不投诉了"));
    assertThat(complaint.pausedUntil()).isNull();
    assertThat(complaint.visits().get(3).waitings().get(0).toAt()).isEqualTo(story.now());
  }

  @Test
  void thePauseOfOneStageIsForgottenInTheNext() {
    story.at("2026-10-08T09:00").act(company.manager, Forms.pause()).holder(Forms.resume());
    story.at("2026-10-08T10:00").holder(Forms.findings(company.driver));
    assertThat(complaint.pausedUntil()).isNull();
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-08T15:00"));
  }

  @Test
  void anExtensionMovesTheDeadlineInTheTimeOfTheLimit() {
    story.act(company.manager, Forms.extend(8, story.now()));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-10T10:00"));
    story.act(company.manager, Forms.extend(1, story.now()));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-10T11:00"));
    assertThat(complaint.visits().get(3).extensionMinutes()).isEqualTo(540);
  }

  @Test
  void anExtensionAndAPauseAddUp() {
    story.act(company.manager, Forms.extend(1, story.now()));
    story.at("2026-10-08T10:00").act(company.manager, Forms.pause());
    story.at("2026-10-09T14:00").act(company.manager, Forms.resume());
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-10T15:00"));
  }

  @Test
  void aMajorComplaintIsExtendedByHoursOfTheNight() {
    Story major = Story.of(Severity.MAJOR);
    Instant due = major.complaint().dueAt();
    major.act(major.company.manager, Forms.extend(10, major.now()));
    assertThat(major.complaint().dueAt()).isEqualTo(due.plus(Duration.ofHours(10)));
  }

  @Test
  void anExtensionNeedsHoursAReasonAndTheCustomersBeingTold() {
    Instant now = story.now();
    assertThat(story.refusal(company.manager, new Extend(null, "故障", now)))
        .isEqualTo(Guard.EXTENSION);
    assertThat(story.refusal(company.manager, new Extend(4, null, now))).isEqualTo(Guard.REASON);
    assertThat(story.refusal(company.manager, new Extend(4, "故障", null)))
        .isEqualTo(Guard.CUSTOMER_NOTIFIED);
    assertThat(story.refusal(company.manager, new Extend(4, "故障", now.plusSeconds(1))))
        .isEqualTo(Guard.CUSTOMER_NOTIFIED);
  }

  @Test
  void anExtensionIsForThisVisitOnly() {
    story.act(company.manager, Forms.extend(8, story.now())).upTo(Stage.APPROVAL);
    story.holder(Forms.giveBack(Stage.INVESTIGATION));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-10-09T10:00"));
  }
}
