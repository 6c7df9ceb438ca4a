package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.stage.Stage;

class StageVisitTest {
  private final Story story = Story.in(Stage.VALIDITY);
  private final Complaint complaint = story.complaint();

  @Test
  void theShortestWayVisitsEveryStageOnce() {
    story.upTo(Stage.CLOSED);
    assertThat(complaint.visits())
        .extracting(StageVisit::stage)
        .containsExactly(
            Stage.REGISTRATION,
            Stage.VALIDITY,
            Stage.ASSIGNMENT,
            Stage.INVESTIGATION,
            Stage.PROPOSAL,
            Stage.APPROVAL,
            Stage.EXECUTION,
            Stage.REVIEW);
  }

  @Test
  void aStageIsLeftWhenTheNextIsEntered() {
    story.pass(Duration.ofHours(1)).holder(Forms.accept());
    StageVisit left = complaint.visits().get(1);
    StageVisit entered = complaint.visits().get(2);
    assertThat(left.leftAt()).isEqualTo(story.now());
    assertThat(entered.enteredAt()).isEqualTo(story.now());
    assertThat(entered.leftAt()).isNull();
  }

  @Test
  void theComplaintIsDueWhenItsPresentVisitIs() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(complaint.dueAt()).isEqualTo(complaint.visits().get(3).dueAt());
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-09-16T14:00"));
  }

  @Test
  void everyLevelOfApprovalHoldsItInTurnWithoutAGap() {
    story.upTo(Stage.PROPOSAL).holder(Forms.propose("5000.00"));
    Instant handedAt = story.now();
    story.pass(Duration.ofHours(1)).holder(Forms.approve());
    List<Holding> holdings = complaint.visits().get(5).holdings();
    assertThat(holdings)
        .extracting(Holding::employee)
        .containsExactly(story.company.head, story.company.manager);
    assertThat(holdings.get(0).fromAt()).isEqualTo(handedAt);
    assertThat(holdings.get(0).toAt()).isEqualTo(story.now());
    assertThat(holdings.get(1).fromAt()).isEqualTo(story.now());
    assertThat(holdings.get(1).toAt()).isNull();
  }

  @Test
  void aClosedComplaintIsHeldByNobodyAndDueNever() {
    story.upTo(Stage.CLOSED);
    assertThat(complaint.holder()).isNull();
    assertThat(complaint.dueAt()).isNull();
    assertThat(complaint.closedAt()).isEqualTo(story.now());
    assertThat(complaint.visits()).allSatisfy(visit -> assertThat(visit.leftAt()).isNotNull());
    assertThat(complaint.visits())
        .flatExtracting(StageVisit::holdings)
        .allSatisfy(holding -> assertThat(holding.toAt()).isNotNull());
  }
}
