package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class HandoverTest {
  private final Story story = Story.in(Stage.INVESTIGATION);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void theHeadGivesItToAnotherHandlerWithoutMovingTheDeadline() {
    var due = complaint.dueAt();
    story.pass(Duration.ofHours(1)).act(company.head, Forms.reassign(company.otherHandler));
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
    assertThat(story.stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(complaint.dueAt()).isEqualTo(due);
    assertThat(complaint.visits().get(3).holdings())
        .extracting(Holding::employee)
        .containsExactly(company.handler, company.otherHandler);
  }

  @Test
  void theHeadMayTakeItHimself() {
    story.act(company.head, Forms.reassign(company.head)).holder(Forms.findings(company.driver));
    assertThat(complaint.currentFindings().orElseThrow().investigator()).isEqualTo(company.head);
  }

  @Test
  void theNewHolderHandlesComplaintsOfTheDepartment() {
    for (var unfit :
        List.of(company.handler2, company.inspector, company.officer, company.handler)) {
      assertThat(story.refusal(company.head, Forms.reassign(unfit)))
          .as(unfit.no())
          .isEqualTo(Guard.NEW_HOLDER);
    }
    assertThat(story.refusal(company.head, new Reassign(null, "休假"))).isEqualTo(Guard.NEW_HOLDER);
  }

  @Test
  void theNewHolderMustWorkHere() {
    assertThatThrownBy(() -> story.act(company.head, new Reassign("nobody", "休假")))
        .isInstanceOfSatisfying(
            UnknownReference.class, unknown -> assertThat(unknown.field()).isEqualTo("employee"));
  }

  @Test
  void theNewHolderIsNotRecused() {
    story.act(company.otherHandler, Forms.findings(company.handler));
    assertThat(story.refusal(company.head, Forms.reassign(company.handler)))
        .isEqualTo(Guard.RECUSED);
  }

  @Test
  void reassigningNeedsAReason() {
    assertThat(story.refusal(company.head, new Reassign(company.otherHandler.no(), null)))
        .isEqualTo(Guard.REASON);
  }

  @Test
  void theHeadOfAnotherDepartmentReassignsNothingHere() {
    assertThat(story.refusal(company.head2, Forms.reassign(company.otherHandler)))
        .isEqualTo(Guard.OTHER_DEPARTMENT);
  }

  @Test
  void theHeadsOwnMajorComplaintGoesToNoHandler() {
    Story major = Story.of(Severity.MAJOR).upTo(Stage.INVESTIGATION);
    assertThat(major.refusal(major.company.head, Forms.reassign(major.company.handler)))
        .isEqualTo(Guard.NEW_HOLDER);
    major.act(major.company.head, Forms.reassign(major.company.deputyHead));
    assertThat(major.holderNow()).isEqualTo(major.company.deputyHead);
  }

  @Test
  void theHeadDoesNotTakeItFromTheLeader() {
    story.upTo(Stage.EXECUTION).holder(Forms.dissatisfied(story.now())).upTo(Stage.EXECUTION);
    story.holder(Forms.dissatisfied(story.now()));
    assertThat(story.holderNow()).isEqualTo(company.leader);
    assertThat(story.refusal(company.head, Forms.reassign(company.handler)))
        .isEqualTo(Guard.HOLDER_OUTSIDE);
  }

  @Test
  void aRaiseToMajorMakesTheHeadTheHolderInTheStepsOfTheDepartment() {
    for (Stage stage : Handover.STEPS_OF_DEPARTMENT) {
      Story any = Story.in(stage);
      any.act(any.company.officer, Forms.severity(Severity.MAJOR));
      assertThat(any.holderNow()).as(stage.name()).isEqualTo(any.company.head);
      assertThat(any.stage()).isEqualTo(stage);
    }
  }

  @Test
  void inTheOtherStepsTheHolderStays() {
    for (Stage stage : List.of(Stage.VALIDITY, Stage.ASSIGNMENT, Stage.APPROVAL, Stage.REVIEW)) {
      Story any = Story.in(stage);
      var before = any.holderNow();
      any.act(any.company.manager, Forms.severity(Severity.MAJOR));
      assertThat(any.holderNow()).as(stage.name()).isEqualTo(before);
    }
  }

  @Test
  void aRecusedHeadLeavesTheMajorComplaintToTheNextManagerUp() {
    company.without(company.deputyHead);
    story.holder(Forms.findings(company.inspector));
    story.act(company.officer, Forms.severity(Severity.MAJOR));
    assertThat(story.holderNow()).isEqualTo(company.manager);
  }

  @Test
  void theDeadlineFollowsTheLimitsOfTheNewSeverity() {
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-09-16T14:00"));
    story.pass(Duration.ofHours(1)).act(company.officer, Forms.severity(Severity.URGENT));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-09-15T14:00"));
    story.act(company.officer, Forms.severity(Severity.MAJOR));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-09-15T17:00"));
    story.act(company.officer, Forms.severity(Severity.GENERAL));
    assertThat(complaint.dueAt()).isEqualTo(Story.moment("2026-09-16T14:00"));
  }

  @Test
  void aRaiseToMajorAsksTheMissingLevelsForTheirApproval() {
    story.upTo(Stage.APPROVAL).act(company.officer, Forms.severity(Severity.MAJOR));
    assertThat(complaint.requireProposal().approvals())
        .extracting(Approval::level)
        .containsExactly(Role.HEAD, Role.MANAGER, Role.LEADER);
    story.holder(Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.APPROVAL);
    story.holder(Forms.approve()).holder(Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void aRaiseAsksNobodyTwice() {
    story.upTo(Stage.PROPOSAL).holder(Forms.propose("5000.00")).holder(Forms.approve());
    story.act(company.officer, Forms.severity(Severity.MAJOR));
    assertThat(complaint.requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(company.head, company.manager, company.leader);
  }

  @Test
  void loweringTheSeverityTakesNoLevelAway() {
    Story major = Story.of(Severity.MAJOR).upTo(Stage.APPROVAL);
    major.act(major.company.officer, Forms.severity(Severity.GENERAL));
    assertThat(major.complaint().requireProposal().approvals()).hasSize(3);
  }

  @Test
  void aChangeChangesSomethingAndHasAReason() {
    assertThat(story.refusal(company.officer, Forms.severity(Severity.GENERAL)))
        .isEqualTo(Guard.SAME_SEVERITY);
    assertThat(story.refusal(company.officer, new ChangeSeverity(Severity.MAJOR, " ")))
        .isEqualTo(Guard.REASON);
  }
}
