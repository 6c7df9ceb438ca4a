package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.trail.TrailHash;

class TrailTest {
  private final Story story = Story.in(Stage.CLOSED);
  private final List<TrailEvent> trail = story.trail();

  @Test
  void everyActionLeavesOneEvent() {
    assertThat(trail)
        .extracting(TrailEvent::action)
        .containsExactly(
            Action.REGISTER,
            Action.ACCEPT,
            Action.ASSIGN,
            Action.SUBMIT_FINDINGS,
            Action.PROPOSE,
            Action.APPROVE,
            Action.COMPLETE,
            Action.CLOSE);
    assertThat(story.complaint().trailLength()).isEqualTo(trail.size());
  }

  @Test
  void eventsAreNumberedWithoutGaps() {
    assertThat(trail).extracting(TrailEvent::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void eachEventIsChainedToTheOneBefore() {
    String previous = TrailHash.GENESIS;
    for (TrailEvent event : trail) {
      assertThat(event.previousHash()).isEqualTo(previous);
      assertThat(event.hash()).isEqualTo(event.computedHash());
      previous = event.hash();
    }
    assertThat(story.complaint().trailHead()).isEqualTo(previous);
  }

  @Test
  void anEventSaysFromWhereToWhereByWhomAndWhen() {
    TrailEvent registered = trail.get(0);
    assertThat(registered.fromStage()).isNull();
    assertThat(registered.toStage()).isEqualTo(Stage.VALIDITY);
    assertThat(registered.actor()).isEqualTo("clerk");
    TrailEvent assigned = trail.get(2);
    assertThat(assigned.fromStage()).isEqualTo(Stage.ASSIGNMENT);
    assertThat(assigned.toStage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(assigned.actor()).isEqualTo("officer");
    assertThat(assigned.at()).isEqualTo(story.now());
    assertThat(assigned.details()).isEqualTo("{\"form\":\"ASSIGN\"}");
  }

  @Test
  void anApprovalThatIsNotTheLastStaysInItsStage() {
    Story two = Story.in(Stage.PROPOSAL).holder(Forms.propose("5000.00"));
    two.pass(Duration.ofMinutes(5)).holder(Forms.approve());
    TrailEvent approved = two.trail().get(two.trail().size() - 1);
    assertThat(approved.fromStage()).isEqualTo(Stage.APPROVAL);
    assertThat(approved.toStage()).isEqualTo(Stage.APPROVAL);
  }

  @Test
  void aRefusedActionLeavesNoEvent() {
    Story refused = Story.in(Stage.VALIDITY);
    refused.refusal(refused.company.clerk, Forms.accept());
    assertThat(refused.complaint().trailLength()).isEqualTo(1);
  }

  @Test
  void twoComplaintsDoNotShareAHash() {
    Company company = new Company();
    Story one = another(company);
    Story other = another(company);
    assertThat(one.complaint().trailHead()).isNotEqualTo(other.complaint().trailHead());
  }

  private static Story another(Company company) {
    return new Story(
        company,
        Forms.registration(org.opencomplaint.core.stage.Severity.GENERAL),
        "2026-09-15T09:00");
  }
}
