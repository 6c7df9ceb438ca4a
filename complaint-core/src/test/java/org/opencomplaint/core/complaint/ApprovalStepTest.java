package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.complaint.Approval.Decision;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class ApprovalStepTest {
  private final Story story = Story.in(Stage.PROPOSAL);
  private final Company company = story.company;

  @ParameterizedTest
  @CsvSource({
    "0.00,     GENERAL, HEAD",
    "1000.00,  GENERAL, HEAD",
    "1000.01,  GENERAL, HEAD MANAGER",
    "10000.00, URGENT,  HEAD MANAGER",
    "10000.01, URGENT,  HEAD MANAGER LEADER",
    "0.00,     MAJOR,   HEAD MANAGER LEADER",
    "99999.00, MAJOR,   HEAD MANAGER LEADER"
  })
  void theValueOfTheRemediesSaysWhichLevelsApprove(String value, Severity severity, String levels) {
    Story any = Story.of(severity).upTo(Stage.INVESTIGATION);
    any.act(any.company.handler, Forms.findings(any.company.driver));
    any.act(any.company.handler, Forms.propose(value));
    assertThat(any.complaint().requireProposal().approvals())
        .extracting(approval -> approval.level().name())
        .containsExactly(levels.split(" "));
  }

  @Test
  void theRemediesOfAProposalCountTogether() {
    story.holder(Forms.propose("999.99", "0.02"));
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::level)
        .containsExactly(HEAD, MANAGER);
  }

  @Test
  void everyLevelDecidesInOrder() {
    story.holder(Forms.propose("10000.01"));
    assertThat(story.refusal(company.leader, Forms.approve())).isEqualTo(Guard.LEVEL_ORDER);
    assertThat(story.refusal(company.manager, Forms.approve())).isEqualTo(Guard.LEVEL_ORDER);
    story.act(company.head, Forms.approve());
    assertThat(story.holderNow()).isEqualTo(company.manager);
    assertThat(story.refusal(company.head, Forms.approve())).isEqualTo(Guard.LEVEL_ORDER);
    assertThat(story.refusal(company.leader, Forms.giveBack(Stage.PROPOSAL)))
        .isEqualTo(Guard.LEVEL_ORDER);
    story.act(company.manager, Forms.approve());
    assertThat(story.holderNow()).isEqualTo(company.leader);
    assertThat(story.stage()).isEqualTo(Stage.APPROVAL);
    story.act(company.leader, new Approve("同意"));
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
    assertThat(story.complaint().requireProposal().status()).isEqualTo(Proposal.Status.APPROVED);
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::decision)
        .containsOnly(Decision.APPROVED);
  }

  @Test
  void whoeverDecidedIsNamedAlsoWhenAColleagueSteppedIn() {
    story.holder(Forms.propose("500.00")).act(company.deputyHead, Forms.approve());
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(company.deputyHead);
  }

  @Test
  void theHeadOfAnotherDepartmentDoesNotApprove() {
    story.holder(Forms.propose("500.00"));
    assertThat(story.refusal(company.head2, Forms.approve())).isEqualTo(Guard.OTHER_DEPARTMENT);
  }

  @Test
  void afterTheLastApprovalTheDepartmentCarriesItOut() {
    story.upTo(Stage.EXECUTION);
    assertThat(story.holderNow()).isEqualTo(company.handler);
  }

  @Test
  void aMajorComplaintIsCarriedOutByTheHead() {
    Story major = Story.of(Severity.MAJOR).upTo(Stage.EXECUTION);
    assertThat(major.holderNow()).isEqualTo(major.company.head);
  }

  @Test
  void nobodyApprovesHisOwnProposal() {
    story.act(company.head, Forms.propose("500.00"));
    assertThat(story.holderNow()).isEqualTo(company.deputyHead);
    assertThat(story.refusal(company.head, Forms.approve())).isEqualTo(Guard.OWN_PROPOSAL);
    assertThat(story.refusal(company.head, Forms.giveBack(Stage.PROPOSAL)))
        .isEqualTo(Guard.OWN_PROPOSAL);
  }

  @Test
  void whereTheOnlyHeadProposesTheManagerDecidesOnceForBothLevels() {
    company.without(company.deputyHead, company.otherManager);
    story.act(company.head, Forms.propose("5000.00"));
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(company.manager, company.manager);
    story.act(company.manager, Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::level, Approval::decision, Approval::countedWith)
        .containsExactly(
            tuple(HEAD, Decision.APPROVED, null), tuple(MANAGER, Decision.APPROVED, HEAD));
    assertThat(story.complaint().requireProposal().lastDecided()).containsExactly(HEAD, MANAGER);
  }

  @Test
  void whereAnotherManagerIsLeftTheTwoLevelsAreDecidedByTwo() {
    company.without(company.deputyHead);
    story.act(company.head, Forms.propose("5000.00"));
    story.act(company.manager, Forms.approve());
    assertThat(story.holderNow()).isEqualTo(company.otherManager);
    story.holder(Forms.approve());
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::approver, Approval::countedWith)
        .containsExactly(tuple(company.manager, null), tuple(company.otherManager, null));
    assertThat(story.complaint().requireProposal().lastDecided()).containsExactly(MANAGER);
  }

  @Test
  void aReturnGoesBackToTheProposer() {
    story.upTo(Stage.APPROVAL).holder(Forms.giveBack(Stage.PROPOSAL));
    assertThat(story.stage()).isEqualTo(Stage.PROPOSAL);
    assertThat(story.holderNow()).isEqualTo(company.handler);
    assertThat(story.complaint().requireProposal().status()).isEqualTo(Proposal.Status.RETURNED);
  }

  @Test
  void aReturnMayAskForANewInvestigation() {
    story.upTo(Stage.APPROVAL).holder(Forms.giveBack(Stage.INVESTIGATION));
    assertThat(story.stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(story.holderNow()).isEqualTo(company.handler);
    story.holder(Forms.findings(company.packer));
    assertThat(story.complaint().findings()).hasSize(2);
  }

  @Test
  void aReturnGoesNowhereElse() {
    story.upTo(Stage.APPROVAL);
    for (Stage stage : Stage.values()) {
      if (stage != Stage.PROPOSAL && stage != Stage.INVESTIGATION) {
        assertThat(story.refusal(company.head, Forms.giveBack(stage)))
            .isEqualTo(Guard.RETURN_TARGET);
      }
    }
  }

  @Test
  void aReturnSaysWhatMustBeBetter() {
    story.upTo(Stage.APPROVAL);
    assertThat(story.refusal(company.head, new Return(Stage.PROPOSAL, null)))
        .isEqualTo(Guard.COMMENT);
  }

  @Test
  void aReturnIsNeverMaskedByAnApproval() {
    story.holder(Forms.propose("10000.01")).act(company.head, Forms.approve());
    story.act(company.manager, Forms.giveBack(Stage.PROPOSAL));
    assertThat(story.refusal(company.leader, Forms.approve())).isEqualTo(Guard.NOT_IN_THIS_STAGE);
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::decision)
        .containsExactly(Decision.APPROVED, Decision.RETURNED, Decision.PENDING);
  }

  @Test
  void aNewProposalIsApprovedByEveryLevelAgain() {
    story.holder(Forms.propose("5000.00")).act(company.head, Forms.approve());
    story.act(company.manager, Forms.giveBack(Stage.PROPOSAL));
    story.holder(Forms.propose("4000.00"));
    assertThat(story.holderNow()).isEqualTo(company.head);
    assertThat(story.complaint().proposals()).hasSize(2);
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::decision)
        .containsExactly(Decision.PENDING, Decision.PENDING);
  }

  @Test
  void aReturnStartsAFreshClock() {
    story.at("2026-09-15T10:00").upTo(Stage.APPROVAL).pass(Duration.ofMinutes(30));
    story.holder(Forms.giveBack(Stage.PROPOSAL));
    assertThat(story.complaint().dueAt()).isEqualTo(Story.moment("2026-09-15T15:30"));
    story.upTo(Stage.APPROVAL).pass(Duration.ofMinutes(30));
    story.holder(Forms.giveBack(Stage.INVESTIGATION));
    assertThat(story.complaint().dueAt()).isEqualTo(Story.moment("2026-09-16T16:00"));
  }

  @Test
  void theClockOfTheStageRunsOnFromLevelToLevel() {
    story.holder(Forms.propose("5000.00")).pass(Duration.ofHours(1));
    var due = story.complaint().dueAt();
    story.holder(Forms.approve());
    assertThat(story.complaint().dueAt()).isEqualTo(due);
  }
}
