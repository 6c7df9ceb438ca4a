package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class ValidityStepTest {
  private final Story story = Story.in(Stage.VALIDITY);
  private final Company company = story.company;

  @Test
  void aReplyThatIsNotReadyForTheCustomerIsRefused() {
    Story story = Story.of(Severity.GENERAL);
    assertThat(refusal(story, "我们将{remedy}")).isEqualTo(Guard.REPLY_OPEN);
    assertThat(refusal(story, "原因：【请写明】")).isEqualTo(Guard.REPLY_OPEN);
  }

  private static Guard refusal(Story story, String reply) {
    return story.refusal(
        story.company.officer, new Reject(RejectionReason.NO_FAULT, "检测合格", reply));
  }

  @Test
  void anAcceptedComplaintIsAssignedByTheOfficerWhoAcceptedIt() {
    story.act(company.otherOfficer, Forms.accept());
    assertThat(story.stage()).isEqualTo(Stage.ASSIGNMENT);
    assertThat(story.holderNow()).isEqualTo(company.otherOfficer);
  }

  @Test
  void aComplaintMayBePartlyValid() {
    story.holder(
        new Accept(
            Verdict.PARTLY_VALID,
            "一半的货",
            Resolvability.NOT_YET_POSSIBLE,
            LocalDate.of(2026, 12, 1)));
    Validity validity = story.complaint().validity().orElseThrow();
    assertThat(validity.verdict()).isEqualTo(Verdict.PARTLY_VALID);
    assertThat(validity.resolvability()).isEqualTo(Resolvability.NOT_YET_POSSIBLE);
    assertThat(validity.judgedBy()).isEqualTo(company.officer);
  }

  @Test
  void whatIsNotValidIsNotAccepted() {
    Accept form = new Accept(Verdict.INVALID, "检测合格", null, null);
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.VERDICT);
  }

  @Test
  void acceptingNeedsAReason() {
    Accept form = new Accept(Verdict.VALID, " ", null, null);
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.REASON);
  }

  @Test
  void allThatIsNotFilledInIsToldAtOnce() {
    Reject empty = new Reject(null, " ", null);
    assertThatThrownBy(() -> story.act(company.officer, empty))
        .isInstanceOfSatisfying(
            ActionRefused.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("reasonCode");
              assertThat(refused.missing())
                  .extracting(ActionRefused.Missing::field)
                  .containsExactly("reason", "reply");
            });
  }

  @Test
  void aRejectedComplaintIsClosedAsInvalidWithTheReplyOnFile() {
    story.holder(Forms.reject());
    assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    assertThat(story.complaint().outcome()).isEqualTo(Outcome.INVALID);
    assertThat(story.complaint().closedAt()).isEqualTo(story.now());
    Validity validity = story.complaint().validity().orElseThrow();
    assertThat(validity.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(validity.reasonCode()).isEqualTo(RejectionReason.NO_FAULT);
    assertThat(validity.reply()).startsWith("您好");
  }

  @Test
  void rejectingNeedsAReasonCode() {
    Reject form = new Reject(null, "检测合格", "您好");
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.REASON_CODE);
  }

  @Test
  void rejectingNeedsAReason() {
    Reject form = new Reject(RejectionReason.NO_FAULT, null, "您好");
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.REASON);
  }

  @Test
  void rejectingNeedsAReplyToTheCustomer() {
    Reject form = new Reject(RejectionReason.NO_FAULT, "检测合格", "");
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.REPLY);
  }

  @Test
  void aSmallMatterSettledOnTheSpotGoesStraightToTheReview() {
    story.holder(Forms.onTheSpot("200.00"));
    assertThat(story.stage()).isEqualTo(Stage.REVIEW);
    assertThat(story.holderNow()).isEqualTo(company.manager);
    assertThat(story.complaint().validity().orElseThrow().resolvability())
        .isEqualTo(Resolvability.ON_THE_SPOT);
    Proposal settled = story.complaint().currentProposal().orElseThrow();
    assertThat(settled.status()).isEqualTo(Proposal.Status.APPROVED);
    assertThat(settled.approvals()).isEmpty();
    assertThat(settled.remedies().get(0).carriedOutBy()).isEqualTo(company.officer);
  }

  @Test
  void stepsThreeToSevenAreRecordedAsSkippedWithTheReason() {
    story.holder(Forms.onTheSpot("0.00"));
    assertThat(story.complaint().visits())
        .filteredOn(visit -> visit.skippedWhy() != null)
        .allSatisfy(visit -> assertThat(visit.skippedWhy()).isEqualTo("客户同意当场换货"))
        .allSatisfy(visit -> assertThat(visit.leftAt()).isEqualTo(story.now()))
        .allSatisfy(visit -> assertThat(visit.holdings()).isEmpty())
        .extracting(StageVisit::stage)
        .containsExactly(
            Stage.ASSIGNMENT, Stage.INVESTIGATION, Stage.PROPOSAL, Stage.APPROVAL, Stage.EXECUTION);
  }

  @Test
  void moreThanTwoHundredYuanIsNotSettledOnTheSpot() {
    assertThat(story.refusal(company.officer, Forms.onTheSpot("200.01")))
        .isEqualTo(Guard.ON_SPOT_VALUE);
  }

  @Test
  void onlyGeneralComplaintsAreSettledOnTheSpot() {
    Story urgent = Story.of(Severity.URGENT);
    Story major = Story.of(Severity.MAJOR);
    assertThat(urgent.refusal(urgent.holderNow(), Forms.onTheSpot("1.00")))
        .isEqualTo(Guard.ON_SPOT_GENERAL_ONLY);
    assertThat(major.refusal(major.holderNow(), Forms.onTheSpot("1.00")))
        .isEqualTo(Guard.ON_SPOT_GENERAL_ONLY);
  }

  @Test
  void nothingIsSettledOnTheSpotAgainstTheCustomersWill() {
    ResolveOnSpot form = new ResolveOnSpot(Forms.remedy("100.00"), false, "当场换货");
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.CUSTOMER_AGREES);
  }

  @Test
  void skippingTheStepsNeedsAReason() {
    ResolveOnSpot form = new ResolveOnSpot(Forms.remedy("100.00"), true, null);
    assertThat(story.refusal(company.officer, form)).isEqualTo(Guard.REASON);
  }

  @Test
  void whatIsGivenOnTheSpotHasABasis() {
    RemedyLine baseless = new RemedyLine(RemedyKind.DISCOUNT, Money.of("10.00"), null);
    assertThat(story.refusal(company.officer, new ResolveOnSpot(baseless, true, "当场")))
        .isEqualTo(Guard.REMEDY_BASIS);
  }
}
