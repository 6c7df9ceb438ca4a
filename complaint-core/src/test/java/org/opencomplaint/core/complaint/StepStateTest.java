package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.core.complaint.StepState.BROKEN_OFF;
import static org.opencomplaint.core.complaint.StepState.DONE;
import static org.opencomplaint.core.complaint.StepState.NOW;
import static org.opencomplaint.core.complaint.StepState.RETURNED;
import static org.opencomplaint.core.complaint.StepState.SKIPPED;
import static org.opencomplaint.core.complaint.StepState.TO_COME;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class StepStateTest {
  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"REGISTRATION", "CLOSED"},
      mode = EnumSource.Mode.EXCLUDE)
  void onTheWayWhatIsBehindIsDoneAndTheRestToCome(Stage stage) {
    Story story = Story.in(stage);
    for (Stage each : EnumSet.range(Stage.REGISTRATION, Stage.REVIEW)) {
      int order = each.compareTo(stage);
      assertThat(StepState.of(each, story.complaint()))
          .as(each + " of a complaint in " + stage)
          .isEqualTo(order < 0 ? DONE : order == 0 ? NOW : TO_COME);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"REGISTRATION", "CLOSED"},
      mode = EnumSource.Mode.EXCLUDE)
  void mergedInAStepItPassedNeitherThatOneNorTheLater(Stage stage) {
    Story story = Story.in(stage);
    Complaint other =
        new Story(story.company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00")
            .complaint();
    story.act(story.company.officer, new Merge(other.number(), "同一批货"));
    assertBrokenOffIn(stage, story);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"VALIDITY", "ASSIGNMENT", "INVESTIGATION"})
  void withdrawnInAStepItPassedNeitherThatOneNorTheLater(Stage stage) {
    Story story = Story.in(stage);
    story.act(story.company.clerk, new Withdraw("客户来电撤诉"));
    assertBrokenOffIn(stage, story);
  }

  private static void assertBrokenOffIn(Stage stage, Story story) {
    for (Stage each : EnumSet.range(Stage.REGISTRATION, Stage.REVIEW)) {
      int order = each.compareTo(stage);
      assertThat(StepState.of(each, story.complaint()))
          .as(each + " of a complaint that ended in " + stage)
          .isEqualTo(order < 0 ? DONE : order == 0 ? BROKEN_OFF : SKIPPED);
    }
  }

  @Test
  void aRejectionJudgesAndLeavesOutTheRest() {
    assertThat(states(Story.of(Severity.GENERAL).holder(Forms.reject())))
        .containsExactly(DONE, DONE, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED);
  }

  @Test
  void whatIsResolvedOnTheSpotSkipsToTheReview() {
    Story story = Story.of(Severity.GENERAL).holder(Forms.onTheSpot("100.00"));
    assertThat(states(story))
        .containsExactly(DONE, DONE, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED, NOW);
    assertThat(states(story.holder(Forms.close())))
        .containsExactly(DONE, DONE, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED, DONE);
  }

  @Test
  void whatIsClosedByReviewHasPassedAll() {
    assertThat(states(Story.in(Stage.CLOSED))).containsOnly(DONE);
  }

  @Test
  void whatIsSentBackIsToBeDoneAgain() {
    Story story = Story.in(Stage.APPROVAL).holder(Forms.giveBack(Stage.INVESTIGATION));
    assertThat(states(story))
        .containsExactly(DONE, DONE, DONE, NOW, RETURNED, RETURNED, TO_COME, TO_COME);
    Complaint other =
        new Story(story.company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00")
            .complaint();
    story.act(story.company.officer, new Merge(other.number(), "同一批货"));
    assertThat(states(story))
        .containsExactly(DONE, DONE, DONE, BROKEN_OFF, RETURNED, RETURNED, SKIPPED, SKIPPED);
  }

  @Test
  void whatIsReopenedAndRejectedThenWasNotPassedASecondTime() {
    Story story = Story.in(Stage.CLOSED);
    story.act(story.company.manager, new Reopen("又出现裂纹"));
    assertThat(states(story)).startsWith(DONE, NOW, RETURNED).endsWith(RETURNED);
    story.holder(Forms.reject());
    assertThat(states(story)).startsWith(DONE, DONE, RETURNED).endsWith(RETURNED);
  }

  private static List<StepState> states(Story story) {
    return EnumSet.range(Stage.REGISTRATION, Stage.REVIEW).stream()
        .map(stage -> StepState.of(stage, story.complaint()))
        .toList();
  }
}
