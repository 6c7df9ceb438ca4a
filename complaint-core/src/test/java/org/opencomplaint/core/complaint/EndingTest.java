package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class EndingTest {
  private static final Withdraw WITHDRAW = new Withdraw("客户来电:不投诉了");
  private static final Dispute DISPUTE = new Dispute("不是我弄坏的");
  private static final Reopen REOPEN = new Reopen("同样的裂纹又出现了");

  private final Story story = Story.in(Stage.VALIDITY);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void theCustomersWordEndsItUntilTheFindingsAreSubmitted() {
    story.upTo(Stage.INVESTIGATION).act(company.clerk, WITHDRAW);
    assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    assertThat(complaint.outcome()).isEqualTo(Outcome.WITHDRAWN);
  }

  @Test
  void onceFindingsAreSubmittedItIsNotWithdrawnAnyMore() {
    story.upTo(Stage.PROPOSAL);
    assertThat(story.refusal(company.clerk, WITHDRAW)).isEqualTo(Guard.FINDINGS_SUBMITTED);
  }

  @Test
  void noReturnOrNewRoundMakesTheFindingsUndone() {
    story.upTo(Stage.APPROVAL).holder(Forms.giveBack(Stage.INVESTIGATION));
    assertThat(story.refusal(company.clerk, WITHDRAW)).isEqualTo(Guard.FINDINGS_SUBMITTED);
    story.upTo(Stage.CLOSED).act(company.manager, REOPEN);
    assertThat(story.refusal(company.clerk, WITHDRAW)).isEqualTo(Guard.FINDINGS_SUBMITTED);
  }

  @Test
  void whatTheCustomerSaidIsWrittenDown() {
    assertThat(story.refusal(company.clerk, new Withdraw(" "))).isEqualTo(Guard.REASON);
  }

  @Test
  void aMergedComplaintNamesTheOneThatGoesOnAndStaysReadable() {
    Complaint other = register();
    story.upTo(Stage.EXECUTION).act(company.officer, new Merge(other.number(), "同一批货"));
    assertThat(complaint.outcome()).isEqualTo(Outcome.MERGED);
    assertThat(complaint.mergedInto()).isSameAs(other);
    assertThat(complaint.findings()).hasSize(1);
    assertThat(other.stage()).isEqualTo(Stage.VALIDITY);
  }

  @Test
  void aComplaintIsNotMergedIntoItself() {
    assertThat(story.refusal(company.officer, new Merge(complaint.number(), "同一批货")))
        .isEqualTo(Guard.MERGE_TARGET);
  }

  @Test
  void aComplaintIsNotMergedIntoAClosedOne() {
    Story other = new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00");
    other.holder(Forms.reject());
    assertThat(story.refusal(company.officer, new Merge(other.complaint().number(), "同一批货")))
        .isEqualTo(Guard.MERGE_TARGET);
  }

  @Test
  void twoComplaintsAreNotMergedIntoEachOther() {
    Complaint other = register();
    story.act(company.officer, new Merge(other.number(), "同一批货"));
    assertThatThrownBy(
            () ->
                other.perform(
                    new Merge(complaint.number(), "同一批货"),
                    () -> "{}",
                    story.context(company.officer)))
        .hasMessageContaining(Guard.MERGE_TARGET.name());
  }

  @Test
  void theOtherComplaintIsNamedAndKnown() {
    assertThat(story.refusal(company.officer, new Merge(null, "同一批货")))
        .isEqualTo(Guard.MERGE_TARGET);
    assertThatThrownBy(() -> story.act(company.officer, new Merge("TS-2026-999999", "同一批货")))
        .isInstanceOfSatisfying(
            UnknownReference.class, unknown -> assertThat(unknown.field()).isEqualTo("into"));
  }

  @Test
  void mergingNeedsAReason() {
    assertThat(story.refusal(company.officer, new Merge(register().number(), null)))
        .isEqualTo(Guard.REASON);
  }

  @Test
  void aDisputedRejectionIsJudgedByAnotherOfficer() {
    story.act(company.officer, Forms.reject()).act(company.clerk, DISPUTE);
    assertThat(story.stage()).isEqualTo(Stage.VALIDITY);
    assertThat(complaint.round()).isEqualTo(1);
    assertThat(complaint.outcome()).isNull();
    assertThat(complaint.closedAt()).isNull();
    assertThat(story.holderNow()).isEqualTo(company.otherOfficer);
    assertThat(story.refusal(company.officer, Forms.accept())).isEqualTo(Guard.ANOTHER_OFFICER);
    assertThat(story.refusal(company.officer, Forms.reject())).isEqualTo(Guard.ANOTHER_OFFICER);
    assertThat(story.refusal(company.officer, Forms.onTheSpot("1.00")))
        .isEqualTo(Guard.ANOTHER_OFFICER);
    story.upTo(Stage.CLOSED);
  }

  @Test
  void theOnlyOfficerLeavesTheDisputeToTheManager() {
    company.without(company.otherOfficer);
    story.act(company.officer, Forms.reject()).act(company.clerk, DISPUTE);
    assertThat(story.holderNow()).isEqualTo(company.manager);
    story.holder(Forms.accept());
    assertThat(story.stage()).isEqualTo(Stage.ASSIGNMENT);
  }

  @Test
  void aRejectionIsDisputedOnce() {
    story.holder(Forms.reject()).act(company.clerk, DISPUTE).holder(Forms.reject());
    assertThat(story.refusal(company.clerk, DISPUTE)).isEqualTo(Guard.DISPUTED_BEFORE);
  }

  @Test
  void onlyARejectionIsDisputed() {
    story.act(company.clerk, WITHDRAW);
    assertThat(story.refusal(company.clerk, DISPUTE)).isEqualTo(Guard.NOT_REJECTED);
  }

  @Test
  void aDisputeIsInTheCustomersWords() {
    story.holder(Forms.reject());
    assertThat(story.refusal(company.clerk, new Dispute(null))).isEqualTo(Guard.REASON);
  }

  @Test
  void aReopenedComplaintBeginsAnotherRoundWithAnOfficer() {
    story.upTo(Stage.CLOSED).pass(Duration.ofDays(30)).act(company.manager, REOPEN);
    assertThat(story.stage()).isEqualTo(Stage.VALIDITY);
    assertThat(complaint.round()).isEqualTo(2);
    assertThat(complaint.outcome()).isNull();
    assertThat(complaint.closedAt()).isNull();
    assertThat(story.holderNow()).isEqualTo(company.officer);
    assertThat(complaint.visits()).last().extracting(StageVisit::round).isEqualTo(2);
    story.upTo(Stage.CLOSED);
    assertThat(complaint.outcome()).isEqualTo(Outcome.RESOLVED);
  }

  @Test
  void whateverItsEndWasItMayBeReopened() {
    story.act(company.officer, new Merge(register().number(), "同一批货"));
    story.act(company.manager, REOPEN);
    assertThat(complaint.mergedInto()).isNull();
    story.act(company.clerk, WITHDRAW).act(company.manager, REOPEN);
    assertThat(complaint.round()).isEqualTo(3);
  }

  @Test
  void itIsReopenedWithinNinetyDays() {
    story.upTo(Stage.CLOSED).pass(Duration.ofDays(90));
    story.act(company.manager, REOPEN).upTo(Stage.CLOSED);
    story.pass(Duration.ofDays(90).plusMillis(1));
    assertThat(story.refusal(company.manager, REOPEN)).isEqualTo(Guard.REOPEN_WINDOW);
    assertThat(complaint.actionsOpenTo(company.manager, story.now())).doesNotContain(Action.REOPEN);
  }

  @Test
  void reopeningNeedsAReason() {
    story.upTo(Stage.CLOSED);
    assertThat(story.refusal(company.manager, new Reopen(""))).isEqualTo(Guard.REASON);
  }

  private Complaint register() {
    return new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00").complaint();
  }
}
