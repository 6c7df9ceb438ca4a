package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.clock.Calendars;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limits;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Step 4 of a GENERAL complaint, entered on a Tuesday at nine: due on Wednesday at 14:00. */
class OverrunTest {
  private static final Clocks CLOCKS = new Clocks(Calendars.china2026(), Limits.standard());

  private final Story story = Story.in(Stage.INVESTIGATION);
  private final Company company = story.company;
  private final StageVisit visit = story.complaint().visits().get(3);

  @Test
  void whatIsLeftInTimeIsNobodysDelay() {
    leaveAt("2026-09-16T14:00");
    assertThat(overruns()).isEmpty();
  }

  @Test
  void anOverrunIsSplitAmongThoseWhoHeldItDuringItAsInExampleD1() {
    reassignAt("2026-09-17T12:00");
    leaveAt("2026-09-17T16:30");
    assertThat(overruns())
        .containsExactly(
            new Overrun(company.handler, 7 * 60), new Overrun(company.otherHandler, 210));
  }

  @Test
  void aHolderBeforeTheDeadlineHasNoPartInIt() {
    reassignAt("2026-09-16T10:00");
    leaveAt("2026-09-16T15:00");
    assertThat(overruns()).containsExactly(new Overrun(company.otherHandler, 60));
  }

  @Test
  void whoeverHeldItTwiceAnswersForBothTogether() {
    reassignAt("2026-09-16T15:00");
    story.at("2026-09-16T16:00").act(company.head, new Reassign("handler", "回来了"));
    leaveAt("2026-09-16T16:30");
    assertThat(overruns())
        .containsExactly(new Overrun(company.handler, 90), new Overrun(company.otherHandler, 60));
  }

  @Test
  void nightsHolidaysAndPausesAreNobodysDelay() {
    story.at("2026-09-24T17:00").act(company.manager, Forms.pause());
    story.at("2026-09-28T10:00").act(company.manager, Forms.resume());
    leaveAt("2026-09-29T10:00");
    assertThat(overruns())
        .as("4 h on the 16th, 8 each on 17, 18, 20 to 23, 7 on the 24th, 7 on the 28th, 1")
        .containsExactly(new Overrun(company.handler, 60 * (4 + 6 * 8 + 7 + 7 + 1)));
  }

  @Test
  void aMajorComplaintIsLateByDayAndNight() {
    story.at("2026-09-16T12:00");
    story.act(company.officer, new ChangeSeverity(Severity.MAJOR, "媒体"));
    leaveAt("2026-09-17T12:00");
    assertThat(visit.overruns(Severity.MAJOR, CLOCKS))
        .extracting(Overrun::minutes)
        .containsExactly(19 * 60L, 24 * 60L);
  }

  @Test
  void lessThanAMinuteIsNobodysDelay() {
    leaveAt("2026-09-16T14:00:59");
    assertThat(overruns()).isEmpty();
  }

  @Test
  void aWithdrawnComplaintWasLateAllTheSame() {
    story.at("2026-09-16T17:00").act(company.clerk, new Withdraw("不投诉了"));
    assertThat(overruns()).containsExactly(new Overrun(company.handler, 180));
  }

  private void reassignAt(String moment) {
    story.at(moment).act(company.head, new Reassign("handler-b", "出差"));
  }

  private void leaveAt(String moment) {
    story.at(moment).holder(Forms.findings(company.driver));
  }

  private List<Overrun> overruns() {
    return visit.overruns(Severity.GENERAL, CLOCKS);
  }
}
