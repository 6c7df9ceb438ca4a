package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class AssignmentStepTest {
  private final Story story = Story.in(Stage.ASSIGNMENT);
  private final Company company = story.company;

  @Test
  void aHandlerOfTheAssignedDepartmentInvestigates() {
    story.holder(Forms.assign("QUALITY"));
    assertThat(story.stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(story.complaint().leadDepartment()).isEqualTo(company.quality);
    assertThat(story.holderNow()).isEqualTo(company.handler);
  }

  @Test
  void aMajorComplaintIsHandledByTheDepartmentHeadInPerson() {
    Story major = Story.of(Severity.MAJOR).upTo(Stage.INVESTIGATION);
    assertThat(major.holderNow()).isEqualTo(major.company.head);
  }

  @Test
  void theSuggestedDepartmentNeedsNoReason() {
    story.holder(new Assign("QUALITY", List.of(), null));
    assertThat(story.stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(story.complaint().currentAssignment().suggested()).isEqualTo(company.quality);
  }

  @Test
  void anotherDepartmentThanTheSuggestedOneNeedsAReason() {
    Assign form = new Assign("LOGISTICS", List.of(), " ");
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.ROUTING_REASON);
    story.holder(new Assign("LOGISTICS", List.of(), "运输中损坏"));
    assertThat(story.holderNow()).isEqualTo(company.handler2);
  }

  @Test
  void whereTheRoutingHasNoOpinionNoReasonIsNeeded() {
    Story unrouted =
        Story.of(Forms.registration(Severity.GENERAL, Company.UNROUTED, "送货员很粗鲁", Subject.EMPTY))
            .upTo(Stage.ASSIGNMENT);
    unrouted.holder(new Assign("储运部", List.of(), null));
    assertThat(unrouted.complaint().leadDepartment()).isEqualTo(unrouted.company.logistics);
  }

  @Test
  void theLeadDepartmentDoesNotHelpItselfAndNobodyHelpsTwice() {
    story.holder(new Assign("QUALITY", List.of("QUALITY", "LOGISTICS", "储运部"), null));
    assertThat(story.complaint().coHandling()).containsExactly(company.logistics);
  }

  @Test
  void aDepartmentMustBeChosen() {
    Assign form = new Assign(null, List.of(), "理由");
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.DEPARTMENT);
  }

  @Test
  void anUnknownDepartmentIsNamedAndNothingChanges() {
    String before = Snapshot.of(story.complaint());
    assertThatThrownBy(() -> story.holder(new Assign("QUALITY", List.of("NO_SUCH"), "理由")))
        .isInstanceOfSatisfying(
            UnknownReference.class, unknown -> assertThat(unknown.field()).isEqualTo("coHandling"));
    assertThat(Snapshot.of(story.complaint())).isEqualTo(before);
  }

  @Test
  void whatIsNotUnderstoodIsNotPassedOn() {
    Story vague =
        Story.of(Forms.registration(Severity.GENERAL, Company.DEFECT, " 坏了! ", Subject.EMPTY))
            .upTo(Stage.ASSIGNMENT);
    assertThat(vague.refusal(vague.holderNow(), Forms.assign("QUALITY")))
        .isEqualTo(Guard.FACTS_COMPLETE);
  }

  @Test
  void addedFactsMakeItUnderstood() {
    Story vague =
        Story.of(Forms.registration(Severity.GENERAL, Company.DEFECT, "坏了", Subject.EMPTY))
            .upTo(Stage.ASSIGNMENT);
    assertThat(vague.refusal(vague.company.clerk, new Supplement(" "))).isEqualTo(Guard.FACTS);
    vague.act(vague.company.clerk, new Supplement(" 轴承外圈有裂纹 "));
    assertThat(vague.complaint().intake().facts()).isEqualTo("坏了");
    assertThat(vague.complaint().addedFacts())
        .extracting(AddedFacts::facts)
        .containsExactly("轴承外圈有裂纹");
    vague.holder(Forms.assign("QUALITY"));
    assertThat(vague.stage()).isEqualTo(Stage.INVESTIGATION);
  }

  @Test
  void theHeadOfTheDepartmentMayRefuseWithAReason() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.refusal(company.head, new Refuse(null))).isEqualTo(Guard.REASON);
    story.act(company.head, Forms.refuse());
    assertThat(story.stage()).isEqualTo(Stage.ASSIGNMENT);
    assertThat(story.holderNow()).isEqualTo(company.officer);
    assertThat(story.complaint().assignments())
        .extracting(Assignment::refusalReason)
        .containsExactly("不是本部门的产品");
  }

  @Test
  void theHeadOfAnotherDepartmentCannotRefuse() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.refusal(company.head2, Forms.refuse())).isEqualTo(Guard.OTHER_DEPARTMENT);
  }

  @Test
  void afterOneRefusalTheOfficerAssignsAgain() {
    refusedOnce();
    story.holder(Forms.assign("LOGISTICS"));
    assertThat(story.holderNow()).isEqualTo(company.handler2);
    assertThat(story.complaint().currentAssignment().isArbitrated()).isFalse();
  }

  @Test
  void beforeTwoRefusalsTheManagerDoesNotAssignOverTheOfficersHead() {
    assertThat(story.refusal(company.manager, Forms.assign("QUALITY"))).isEqualTo(Guard.ROLE);
  }

  @Test
  void afterTwoRefusalsTheManagerArbitrates() {
    refusedTwice();
    assertThat(story.holderNow()).isEqualTo(company.manager);
    assertThat(story.refusal(company.officer, Forms.assign("QUALITY")))
        .isEqualTo(Guard.ARBITRATION);
    story.holder(Forms.assign("QUALITY"));
    assertThat(story.complaint().currentAssignment().isArbitrated()).isTrue();
  }

  @Test
  void theManagersAssignmentCannotBeRefused() {
    refusedTwice();
    story.holder(Forms.assign("QUALITY"));
    assertThat(story.refusal(company.head, Forms.refuse())).isEqualTo(Guard.ARBITRATED);
  }

  @Test
  void everyRefusalStaysOnRecord() {
    refusedTwice();
    story.holder(Forms.assign("QUALITY"));
    assertThat(story.complaint().assignments())
        .extracting(Assignment::isRefused)
        .containsExactly(true, true, false);
  }

  private void refusedOnce() {
    story.holder(Forms.assign("QUALITY")).act(company.head, Forms.refuse());
  }

  private void refusedTwice() {
    refusedOnce();
    story.holder(Forms.assign("LOGISTICS")).act(company.head2, Forms.refuse());
  }
}
