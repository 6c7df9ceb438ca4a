package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opencomplaint.core.accountability.LiabilityRole.DIRECT;
import static org.opencomplaint.core.accountability.LiabilityRole.SENIOR;
import static org.opencomplaint.core.accountability.LiabilityRole.SUPERVISOR;
import static org.opencomplaint.core.complaint.Forms.liable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** A complaint never gets stuck because somebody is missing. */
class HoldersTest {
  private final Company company = new Company();

  @Test
  void withoutAnOfficerTheManagerJudgesAndAssigns() {
    company.without(company.officer, company.otherOfficer);
    Story story = register(Severity.GENERAL);
    assertThat(story.holderNow()).isEqualTo(company.manager);
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.complaint().currentAssignment().assignedBy()).isEqualTo(company.manager);
  }

  @Test
  void withoutOfficersAndManagersTheLeaderDoesEverything() {
    company.without(company.officer, company.otherOfficer, company.manager, company.otherManager);
    Story story = register(Severity.GENERAL).upTo(Stage.CLOSED);
    assertThat(story.complaint().visits())
        .filteredOn(visit -> visit.stage() == Stage.REVIEW)
        .flatExtracting(StageVisit::holdings)
        .extracting(Holding::employee)
        .containsExactly(company.leader);
  }

  @Test
  void withoutAManagerTheLeaderArbitrates() {
    company.without(company.manager, company.otherManager);
    Story story = register(Severity.GENERAL).upTo(Stage.ASSIGNMENT);
    story.holder(Forms.assign("QUALITY")).act(company.head, Forms.refuse());
    story.holder(Forms.assign("LOGISTICS")).act(company.head2, Forms.refuse());
    assertThat(story.holderNow()).isEqualTo(company.leader);
    story.holder(Forms.assign("QUALITY"));
    assertThat(story.complaint().currentAssignment().isArbitrated()).isTrue();
  }

  @Test
  void withoutAHandlerTheHeadInvestigates() {
    company.without(company.handler, company.otherHandler);
    assertThat(register(Severity.GENERAL).upTo(Stage.INVESTIGATION).holderNow())
        .isEqualTo(company.head);
  }

  @Test
  void aDepartmentWithNobodyWhoMayIsInvestigatedByTheManager() {
    Story story = register(Severity.GENERAL).upTo(Stage.ASSIGNMENT);
    story.holder(new Assign("OFFICE", List.of(), "总经办的事"));
    assertThat(story.holderNow()).isEqualTo(company.manager);
    story.upTo(Stage.CLOSED);
  }

  @Test
  void whereTheManagerHasProposedTheLeaderDecides() {
    company.without(company.otherManager, company.deputyLeader);
    Story story = register(Severity.GENERAL).upTo(Stage.ASSIGNMENT);
    story.holder(new Assign("OFFICE", List.of(), "总经办的事")).upTo(Stage.PROPOSAL);
    story.holder(Forms.propose("20000.00"));
    assertThat(approvers(story)).containsOnly(company.leader).hasSize(3);
    story.holder(Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void whereTheOnlyLeaderHasProposedTheManagerHasTheLastWord() {
    company.without(company.deputyLeader);
    Story story = register(Severity.GENERAL).upTo(Stage.EXECUTION);
    story.holder(Forms.dissatisfied(story.now())).upTo(Stage.EXECUTION);
    story.holder(Forms.dissatisfied(story.now()));
    story.act(company.leader, Forms.propose("20000.00"));
    assertThat(approvers(story)).containsExactly(company.head, company.manager, company.manager);
    story.upTo(Stage.CLOSED);
  }

  @Test
  void aRecusedLineManagerComesBackInWhereNobodyElseIsLeft() {
    company.without(company.deputyHead, company.otherManager, company.deputyLeader);
    Story story = register(Severity.GENERAL).upTo(Stage.INVESTIGATION);
    story.act(
        company.handler,
        Forms.findings(
            liable(company.driver, DIRECT, "1"),
            liable(company.head, SUPERVISOR, "1"),
            liable(company.manager, SENIOR, "1")));
    story.holder(Forms.propose("500.00"));
    assertThat(story.holderNow()).isEqualTo(company.leader);
    story.holder(Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void theLiableNeverComeBackIn() {
    company.without(company.deputyHead, company.otherManager, company.deputyLeader);
    Story story = register(Severity.GENERAL).upTo(Stage.INVESTIGATION);
    story.act(
        company.handler,
        Forms.findings(
            liable(company.head, DIRECT, "1"),
            liable(company.manager, SUPERVISOR, "1"),
            liable(company.leader, SENIOR, "1")));
    assertThat(story.refusal(company.handler, Forms.propose("500.00")))
        .isEqualTo(Guard.NOBODY_LEFT);
    assertThat(story.stage()).isEqualTo(Stage.PROPOSAL);
  }

  @Test
  void aCompanyWithoutAnybodyInChargeTakesNoComplaints() {
    company.without(
        company.officer,
        company.otherOfficer,
        company.manager,
        company.otherManager,
        company.leader,
        company.deputyLeader);
    ActionRefused refused =
        catchThrowableOfType(ActionRefused.class, () -> register(Severity.GENERAL));
    assertThat(refused.guard()).isEqualTo(Guard.NOBODY_LEFT);
  }

  private Story register(Severity severity) {
    return new Story(company, Forms.registration(severity), "2026-09-15T09:00");
  }

  private static List<Employee> approvers(Story story) {
    return story.complaint().requireProposal().approvals().stream()
        .map(Approval::approver)
        .toList();
  }
}
