package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;

/** Domain rules §3: the sum of the stages' limits of §4, from registration. */
class TotalLimitTest {
  /** 48 working hours: 1.5 on Thursday, 24 before the holidays, 16 after, the rest on Saturday. */
  @Test
  void aGeneralComplaintMayTakeFortyEightWorkingHours() {
    assertDue(registered(Severity.GENERAL, "2026-09-24T16:30"), "2026-10-10T16:30");
  }

  @Test
  void anUrgentComplaintMayTakeTwentyFourWorkingHours() {
    assertDue(registered(Severity.URGENT, "2026-09-15T09:00"), "2026-09-17T18:00");
  }

  @Test
  void aMajorComplaintMayTakeNinetyFiveAndAHalfHours() {
    assertDue(registered(Severity.MAJOR, "2026-09-24T23:45"), "2026-09-28T23:15");
  }

  /** Six working days; Sunday the 20th is one. */
  @Test
  void itIsReckonedFromRegistrationWhateverStepItIsIn() {
    Story story = registered(Severity.GENERAL, "2026-09-15T09:00").at("2026-09-16T11:00");
    story.holder(Forms.accept());
    assertDue(story, "2026-09-21T18:00");
  }

  @Test
  void aPauseStopsItAndAnExtensionLengthensIt() {
    Story story = registered(Severity.GENERAL, "2026-09-15T09:00");
    story.act(story.company.manager, Forms.pause());
    story.at("2026-09-15T10:30").holder(Forms.resume());
    assertDue(story, "2026-09-22T10:30");
    story.act(story.company.manager, Forms.extend(2, story.now()));
    assertDue(story, "2026-09-22T13:30");
  }

  @Test
  void anotherSeverityHasAnotherSum() {
    Story story = registered(Severity.GENERAL, "2026-09-15T09:00");
    story.act(story.company.officer, Forms.severity(Severity.URGENT));
    assertDue(story, "2026-09-17T18:00");
  }

  @Test
  void theDayAgreedWithTheCustomerReplacesIt() {
    Story story = registered(Severity.GENERAL, "2026-09-15T09:00").holder(Forms.accept());
    LocalDate day = LocalDate.of(2026, 12, 1);
    story.act(story.company.manager, Forms.notYetPossible(day, story.now()));
    assertDue(story, "2026-12-02T00:00");
    story.act(story.company.manager, Forms.negotiate(day.plusDays(3), story.now()));
    assertDue(story, "2026-12-05T00:00");
    story.act(story.company.manager, Forms.shortTerm());
    assertDue(story, "2026-09-21T18:00");
  }

  @Test
  void itStandsStillWhileTheComplaintIsClosed() {
    Story story = registered(Severity.GENERAL, "2026-09-15T09:00").at("2026-09-15T10:00");
    story.act(story.company.clerk, new Withdraw("客户来电撤诉"));
    assertDue(story, "2026-09-21T18:00");
    story.at("2026-09-16T10:00").act(story.company.manager, new Reopen("又出现裂纹"));
    assertDue(story, "2026-09-22T18:00");
  }

  private static Story registered(Severity severity, String at) {
    return new Story(new Company(), Forms.registration(severity), at);
  }

  private static void assertDue(Story story, String moment) {
    assertThat(story.complaint().totalDueAt()).isEqualTo(Story.moment(moment));
  }
}
