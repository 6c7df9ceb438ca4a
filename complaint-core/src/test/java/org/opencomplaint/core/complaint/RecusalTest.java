package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.core.accountability.LiabilityRole.DIRECT;
import static org.opencomplaint.core.accountability.LiabilityRole.SENIOR;
import static org.opencomplaint.core.accountability.LiabilityRole.SUPERVISOR;
import static org.opencomplaint.core.complaint.Forms.liable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class RecusalTest {
  @Test
  void theComplainedOfEmployeeDoesNotInvestigate() {
    Story story = complainedOf("handler").upTo(Stage.INVESTIGATION);
    Company company = story.company;
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
    assertThat(story.refusal(company.handler, Forms.findings(company.driver)))
        .isEqualTo(Guard.RECUSED);
  }

  @Test
  void hisDirectLineManagerDoesNotInvestigateEither() {
    Story story = complainedOf("handler", Severity.MAJOR).upTo(Stage.INVESTIGATION);
    assertThat(story.holderNow()).isEqualTo(story.company.deputyHead);
  }

  @Test
  void hisDirectLineManagerDoesNotApprove() {
    Story story = complainedOf("handler").upTo(Stage.APPROVAL);
    Company company = story.company;
    assertThat(story.holderNow()).isEqualTo(company.deputyHead);
    assertThat(story.refusal(company.head, Forms.approve())).isEqualTo(Guard.RECUSED);
    assertThat(story.refusal(company.head, Forms.giveBack(Stage.PROPOSAL)))
        .isEqualTo(Guard.RECUSED);
  }

  @Test
  void whoeverIsFoundLiableDoesNotApprove() {
    Story story = foundLiable(SUPERVISOR, "head");
    Company company = story.company;
    assertThat(story.refusal(company.head, Forms.approve())).isEqualTo(Guard.RECUSED);
    assertThat(story.holderNow()).isEqualTo(company.deputyHead);
  }

  @Test
  void theLineManagerOfSomebodyLiableDoesNotApprove() {
    Story story = foundLiable(SUPERVISOR, "head");
    Company company = story.company;
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(company.deputyHead, company.otherManager, company.leader);
    story.holder(Forms.approve());
    assertThat(story.refusal(company.manager, Forms.approve())).isEqualTo(Guard.RECUSED);
  }

  @Test
  void theNextManagerUpTakesOver() {
    Story story = Story.in(Stage.INVESTIGATION);
    Company company = story.company.without(story.company.deputyHead);
    story.act(company.handler, Forms.findings(company.inspector));
    story.holder(Forms.propose("500.00"));
    assertThat(story.holderNow()).isEqualTo(company.manager);
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(approval -> approval.level().name())
        .containsExactly("HEAD");
    story.holder(Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void aLiableManagerLeavesItToTheLeader() {
    Story story = foundLiable(SENIOR, "manager-b");
    Company company = story.company.without(story.company.manager);
    story.holder(Forms.giveBack(Stage.PROPOSAL)).holder(Forms.propose("5000.00"));
    assertThat(story.complaint().requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(company.head, company.deputyLeader);
  }

  @Test
  void afterTheFindingsTheLiableDoNotInvestigateAgain() {
    Story story = Story.in(Stage.INVESTIGATION);
    Company company = story.company;
    story.act(company.otherHandler, Forms.findings(company.handler));
    story.upTo(Stage.APPROVAL).holder(Forms.giveBack(Stage.INVESTIGATION));
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
    assertThat(story.refusal(company.handler, Forms.findings(company.driver)))
        .isEqualTo(Guard.RECUSED);
  }

  @Test
  void whoeverInvestigatesMayFindHisOwnPeopleLiableAndIsKeptOutFromThenOn() {
    Story story = Story.of(Severity.MAJOR).upTo(Stage.INVESTIGATION);
    Company company = story.company;
    story.act(company.head, Forms.findings(company.inspector));
    assertThat(story.holderNow()).isEqualTo(company.deputyHead);
    assertThat(story.refusal(company.head, Forms.propose("500.00"))).isEqualTo(Guard.RECUSED);
    story.act(company.handler, Forms.propose("500.00"));
    assertThat(story.refusal(company.head, Forms.approve())).isEqualTo(Guard.RECUSED);
  }

  @Test
  void theLiableDoNotPutRightWhatTheyDid() {
    Story story = Story.in(Stage.INVESTIGATION);
    Company company = story.company;
    story.act(company.otherHandler, Forms.findings(company.handler)).upTo(Stage.EXECUTION);
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
  }

  @Test
  void aNewInvestigationLiftsTheRecusalOfThoseItClears() {
    Story story = foundLiable(SUPERVISOR, "head");
    Company company = story.company;
    story.holder(Forms.giveBack(Stage.INVESTIGATION));
    story.act(company.handler, Forms.findings(company.driver)).upTo(Stage.APPROVAL);
    assertThat(story.holderNow()).isEqualTo(company.head);
  }

  @Test
  void noneOfThoseWhoHadAPartHearsAnAppeal() {
    Story story =
        Story.of(
                Forms.registration(
                    Severity.GENERAL, Company.DEFECT, "态度恶劣,拒绝退货", about("inspector")))
            .upTo(Stage.ASSIGNMENT);
    Company company = story.company;
    story.act(company.officer, new Assign("QUALITY", List.of("LOGISTICS"), null));
    story.act(company.handler2, new Opine("包装不足以防潮"));
    story.act(company.handler, Forms.findings(company.driver));
    story.act(company.otherHandler, Forms.propose("20000.00"));
    Employee approver = story.holderNow();
    story.holder(Forms.approve());

    assertThat(company.everybody())
        .filteredOn(story.complaint()::tookPart)
        .extracting(Employee::no)
        .containsExactlyInAnyOrder(
            "inspector",
            "head",
            "driver",
            "head2",
            "handler",
            "handler2",
            "handler-b",
            approver.no());
  }

  @Test
  void whoeverWasFoundLiableOnceHearsNoAppealThoughHeWasClearedLater() {
    Story story = foundLiable(SUPERVISOR, "head");
    Company company = story.company;
    story.holder(Forms.giveBack(Stage.INVESTIGATION));
    story.act(company.handler, Forms.findings(company.driver));

    assertThat(story.complaint().tookPart(company.head)).isTrue();
    assertThat(story.complaint().tookPart(company.manager)).isTrue();
    assertThat(story.complaint().tookPart(company.hr)).isFalse();
  }

  private static Subject about(String no) {
    return Forms.about(new Company().employee(no).orElseThrow());
  }

  @Test
  void nobodyIsGivenAComplaintAboutHimselfToJudge() {
    assertThat(complainedOf("officer").holderNow().no()).isEqualTo("officer-b");
  }

  @Test
  void whereNobodyMayTakeOverTheFindingsAreRefusedAndNothingChanges() {
    Story story = Story.of(Severity.MAJOR).upTo(Stage.INVESTIGATION);
    Company company = story.company;
    company.without(company.deputyHead, company.otherManager, company.deputyLeader);
    assertThat(
            story.refusal(
                company.handler,
                Forms.findings(
                    liable(company.head, DIRECT, "1"),
                    liable(company.manager, SUPERVISOR, "1"),
                    liable(company.leader, SENIOR, "1"))))
        .isEqualTo(Guard.NOBODY_LEFT);
  }

  @Test
  void whatOnlyARecusedManagerMayDoTheNextOneUpDoes() {
    Story story = foundLiable(SUPERVISOR, "head").upTo(Stage.EXECUTION);
    Company company = story.company;
    assertThat(story.refusal(company.manager, Forms.pause())).isEqualTo(Guard.RECUSED);
    assertThat(SubstitutionTest.substitution(story, Action.PAUSE, company.leader))
        .contains(new Substitution(company.manager, Substitution.Reason.RECUSAL));
    story.act(company.leader, Forms.pause());
    assertThat(story.refusal(company.deputyLeader, Forms.resume())).isEqualTo(Guard.ROLE);
  }

  @Test
  void aRecusedHeadsRefusalIsTheNextManagersUp() {
    Story story = complainedOf("head").upTo(Stage.INVESTIGATION);
    Company company = story.company;
    assertThat(story.refusal(company.head, Forms.refuse())).isEqualTo(Guard.RECUSED);
    story.act(company.leader, Forms.refuse());
    assertThat(story.stage()).isEqualTo(Stage.ASSIGNMENT);
  }

  @Test
  void aLineManagerActsOnlyWhereHeldAsTheLastResort() {
    Story story = Story.in(Stage.APPROVAL);
    Company company = story.company;
    company.without(company.deputyHead, company.manager, company.otherManager);
    company.without(company.deputyLeader);
    story.holder(Forms.giveBack(Stage.INVESTIGATION));
    story.act(company.otherHandler, Forms.findings(liable(company.head, DIRECT, "1")));
    company.head.reportTo(company.leader);
    story.holder(Forms.propose("500.00"));
    assertThat(story.holderNow()).isEqualTo(company.leader);
    story.holder(Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void whoIsRecusedFromTheOtherComplaintMergesNothingIntoIt() {
    Story story = complainedOf("officer");
    Company company = story.company;
    Story other = new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00");
    Merge form = new Merge(story.complaint().number(), "同一批货");
    assertThat(other.refusal(company.officer, form)).isEqualTo(Guard.RECUSED);
    other.act(company.otherOfficer, form);
  }

  private static Story complainedOf(String no) {
    return complainedOf(no, Severity.GENERAL);
  }

  private static Story complainedOf(String no, Severity severity) {
    Employee employee = new Company().employee(no).orElseThrow();
    return Story.of(
        Forms.registration(severity, Company.DEFECT, "态度恶劣,拒绝退货", Forms.about(employee)));
  }

  /** The driver directly, and somebody else beside him; three levels must approve. */
  private static Story foundLiable(
      org.opencomplaint.core.accountability.LiabilityRole role, String no) {
    Story story = Story.in(Stage.INVESTIGATION);
    Company company = story.company;
    Employee other = company.employee(no).orElseThrow();
    story.act(
        company.handler,
        Forms.findings(liable(company.driver, DIRECT, "1"), liable(other, role, "1")));
    return story.holder(Forms.propose("20000.00"));
  }
}
