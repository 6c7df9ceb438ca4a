package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Rules, deputies and successors decide who holds a complaint, and it says why. */
class WhoIsNextTest {
  private final Company company = new Company();

  @Test
  void aRulesOfficerJudgesAndTheRuleIsNamed() {
    company.rules.set(0, company.rule(Company.DEFECT, company.quality, company.otherOfficer));
    Story story = story();
    assertThat(story.holderNow()).isEqualTo(company.otherOfficer);
    assertThat(present(story).basis()).isEqualTo(HolderBasis.RULE);
    assertThat(present(story).rule()).isEqualTo(company.rules.get(0).name());
  }

  @Test
  void aRuleThatNamesTheComplainedOfficerIsPassedOver() {
    company.rules.set(0, company.rule(Company.DEFECT, company.quality, company.officer));
    Story story = new Story(company, against(company.officer), "2026-09-15T09:00");
    assertThat(story.holderNow()).isEqualTo(company.otherOfficer);
  }

  @Test
  void theDeputyOfSomebodyAbsentStandsInAndSaysForWhom() {
    company.deputies.put(company.handler, company.inspector);
    Story story = story().upTo(Stage.INVESTIGATION);
    assertThat(story.holderNow()).isEqualTo(company.inspector);
    assertThat(present(story).standsInFor()).isEqualTo(company.handler);
    story.holder(Forms.nobodyLiable());
  }

  @Test
  void aDeputyWhoProposedDoesNotApproveInPlaceOfTheHead() {
    company.deputies.put(company.head, company.handler);
    Story story = story().upTo(Stage.APPROVAL);
    assertThat(story.holderNow()).isEqualTo(company.head);
  }

  @Test
  void whoHasHeldItBeforeKnowsIt() {
    Story story = story().upTo(Stage.INVESTIGATION);
    story.act(company.head, new Refuse("不属于我部门"));
    assertThat(story.holderNow()).isEqualTo(company.officer);
    assertThat(present(story).basis()).isEqualTo(HolderBasis.FAMILIAR);
  }

  @Test
  void workGivenOutInTurnSaysSo() {
    company.quality.distributeBy(Distribution.ROUND_ROBIN);
    Story story = story().upTo(Stage.INVESTIGATION);
    assertThat(present(story).basis()).isEqualTo(HolderBasis.ROUND_ROBIN);
  }

  @Test
  void aSuccessorTakesOverInEveryOpenStageWithOneEventOnTheTrail() {
    for (Stage stage :
        List.of(
            Stage.VALIDITY,
            Stage.ASSIGNMENT,
            Stage.INVESTIGATION,
            Stage.PROPOSAL,
            Stage.APPROVAL,
            Stage.EXECUTION,
            Stage.REVIEW)) {
      Story story = Story.in(stage);
      Complaint complaint = story.complaint();
      Employee successor = story.company.otherManager;
      int events = complaint.trailLength();
      OutsideChange.handOver(complaint, successor, () -> "{}", story.context(story.company.admin));
      assertThat(story.holderNow()).as("%s", stage).isEqualTo(successor);
      assertThat(complaint.stage()).isEqualTo(stage);
      assertThat(complaint.trailLength()).isEqualTo(events + 1);
    }
  }

  @Test
  void aRecusedSuccessorIsPassedOver() {
    Story story =
        new Story(company, against(company.handler), "2026-09-15T09:00").upTo(Stage.INVESTIGATION);
    Employee before = story.holderNow();
    OutsideChange.handOver(
        story.complaint(), company.handler, () -> "{}", story.context(company.admin));
    assertThat(story.holderNow()).isNotEqualTo(company.handler).isEqualTo(before);
  }

  @Test
  void aSuccessorIsAskedForTheApprovalsThatWaitForALeaver() {
    Story story = Story.of(Severity.MAJOR).upTo(Stage.APPROVAL);
    Company people = story.company;
    OutsideChange.askInstead(
        story.complaint(), people.leader, people.deputyLeader, story.context(people.admin));
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::approver)
        .doesNotContain(people.leader)
        .contains(people.deputyLeader);
  }

  @Test
  void passingOnIsCountedAlongTheAssignments() {
    Story story = story().upTo(Stage.INVESTIGATION);
    assertThat(Passing.of(story.complaint().assignments())).isEqualTo(new Passing(0, 0, 0));
    story.act(company.head, new Refuse("不属于我部门"));
    story.holder(new Assign("LOGISTICS", List.of(), "运输中损坏"));
    assertThat(Passing.of(story.complaint().assignments())).isEqualTo(new Passing(1, 1, 0));
    story.act(company.head2, new Refuse("是质量问题"));
    story.act(company.manager, new Assign("QUALITY", List.of(), null));
    assertThat(Passing.of(story.complaint().assignments())).isEqualTo(new Passing(2, 2, 1));
  }

  private Story story() {
    return new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00");
  }

  private static Registration against(Employee employee) {
    return Forms.registration(
        Severity.GENERAL, Company.DEFECT, "送来的货物外箱有破损", Forms.about(employee));
  }

  private static Holding present(Story story) {
    List<StageVisit> visits = story.complaint().visits();
    List<Holding> holdings = visits.get(visits.size() - 1).holdings();
    return holdings.get(holdings.size() - 1);
  }
}
