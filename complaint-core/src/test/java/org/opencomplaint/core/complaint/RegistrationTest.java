package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class RegistrationTest {
  @Test
  void aRegisteredComplaintWaitsForAnOfficer() {
    Story story = Story.of(Severity.GENERAL);
    assertThat(story.stage()).isEqualTo(Stage.VALIDITY);
    assertThat(story.holderNow()).isEqualTo(story.company.officer);
    assertThat(story.complaint().round()).isEqualTo(1);
    assertThat(story.complaint().outcome()).isNull();
  }

  @Test
  void theOfficerWithTheLeastOpenWorkGetsIt() {
    Company company = new Company();
    Story first = new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00");
    Story second = new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00");
    assertThat(first.holderNow()).isEqualTo(company.officer);
    assertThat(second.holderNow()).isEqualTo(company.otherOfficer);
  }

  @Test
  void theCustomerIsPromisedAnAcknowledgementAndAJudgement() {
    Story story =
        new Story(new Company(), Forms.registration(Severity.GENERAL), "2026-09-24T16:30");
    assertThat(story.complaint().intake().acknowledgeBy())
        .isEqualTo(Story.moment("2026-09-28T11:30"));
    assertThat(story.complaint().dueAt()).isEqualTo(Story.moment("2026-09-28T11:30"));
  }

  @Test
  void aMajorComplaintRunsThroughTheNight() {
    Story story = new Story(new Company(), Forms.registration(Severity.MAJOR), "2026-09-24T23:45");
    assertThat(story.complaint().intake().acknowledgeBy())
        .isEqualTo(Story.moment("2026-09-25T00:15"));
    assertThat(story.complaint().dueAt()).isEqualTo(Story.moment("2026-09-25T00:45"));
  }

  @Test
  void stepOneIsOnTheRecordAsTheClerks() {
    Story story = Story.of(Severity.GENERAL);
    StageVisit first = story.complaint().visits().get(0);
    assertThat(first.stage()).isEqualTo(Stage.REGISTRATION);
    assertThat(first.leftAt()).isEqualTo(story.now());
    assertThat(first.holdings()).extracting(Holding::employee).containsExactly(story.company.clerk);
    assertThat(story.complaint().intake().recordedBy()).isEqualTo(story.company.clerk);
  }

  @Test
  void anUnknownCategoryIsNamed() {
    assertThatThrownBy(
            () -> Story.of(Forms.registration(Severity.GENERAL, "NO_SUCH", "轴承有裂纹", Subject.EMPTY)))
        .isInstanceOfSatisfying(
            UnknownReference.class, unknown -> assertThat(unknown.field()).isEqualTo("category"));
  }

  @Test
  void aRootCauseIsNoCategoryOfComplaints() {
    assertThatThrownBy(
            () ->
                Story.of(
                    Forms.registration(Severity.GENERAL, Company.METHOD, "轴承有裂纹", Subject.EMPTY)))
        .isInstanceOf(UnknownReference.class);
  }
}
