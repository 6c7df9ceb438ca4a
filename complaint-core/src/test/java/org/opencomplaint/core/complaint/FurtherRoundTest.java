package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.stage.Stage;

/** Step 7 when the customer does not accept the result. */
class FurtherRoundTest {
  private static final CustomerFeedback SAID = new CustomerFeedback(null, null, null, 4, null);

  private final Story story =
      Story.in(Stage.PROPOSAL).holder(Forms.propose("300.00", "200.00")).upTo(Stage.EXECUTION);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void aDissatisfiedCustomerStartsASecondRoundInTheDepartment() {
    story.holder(Forms.dissatisfied(story.now()));
    assertThat(story.stage()).isEqualTo(Stage.PROPOSAL);
    assertThat(complaint.round()).isEqualTo(2);
    assertThat(story.holderNow()).isEqualTo(company.handler);
    assertThat(complaint.feedbacks()).extracting(Feedback::satisfied).containsExactly(false);
    assertThat(complaint.feedbacks()).extracting(Feedback::reason).containsExactly("换的货也有裂纹");
    assertThat(complaint.feedbacks()).extracting(Feedback::round).containsExactly(1);
    assertThat(complaint.visits()).last().extracting(StageVisit::round).isEqualTo(2);
  }

  @Test
  void aRoundKeepsWhatItDid() {
    Instant first = story.now();
    CustomerFeedback angry = new CustomerFeedback(1, 1, 1, 1, "只退了一半", false);
    List<Attempt> tried = List.of(new Attempt(first, "无人接听"));
    story.holder(Forms.dissatisfied(first, angry, executions(2), tried));
    story.pass(Duration.ofDays(1)).upTo(Stage.EXECUTION).upTo(Stage.REVIEW);

    List<Remedy> before = complaint.proposals().get(0).remedies();
    assertThat(before).extracting(Remedy::carriedOutAt).containsExactly(null, first);
    assertThat(before).extracting(Remedy::evidence).containsExactly(null, "签收单");
    assertThat(complaint.requireProposal().remedies())
        .extracting(Remedy::carriedOutAt)
        .containsExactly(story.now());
    assertThat(complaint.feedbacks()).extracting(Feedback::satisfied).containsExactly(false, true);
    assertThat(complaint.feedbacks().get(0).said()).isEqualTo(angry);
    assertThat(complaint.contactAttempts()).extracting(ContactAttempt::round).containsExactly(1);
  }

  @Test
  void whatIsCarriedOutInARoundWithoutSuccessIsRuledAsInTheLast() {
    assertThat(refusalOfDissatisfaction(null, executions(3))).isEqualTo(Guard.REMEDY_OFFERED);
    assertThat(refusalOfDissatisfaction(null, executions(1, 1))).isEqualTo(Guard.REMEDY_OFFERED);
    List<Execution> before =
        List.of(new Execution(1, company.handler.no(), story.now().minusSeconds(60), "签收单"));
    assertThat(refusalOfDissatisfaction(null, before)).isEqualTo(Guard.WITHIN_STEP);
  }

  @Test
  void aCustomerWhoIsContentAndSaysSoIsNotDissatisfied() {
    CustomerFeedback content = new CustomerFeedback(4, 4, 4, 4, null, true);
    assertThat(refusalOfDissatisfaction(content, List.of())).isEqualTo(Guard.SETTLED);
    CustomerFeedback settled = new CustomerFeedback(null, null, null, null, null, true);
    assertThat(refusalOfDissatisfaction(settled, List.of())).isEqualTo(Guard.SETTLED);
  }

  @Test
  void theReasonIsAWordToTheContraryOfGoodScores() {
    story.holder(Forms.dissatisfied(story.now(), SAID, List.of(), List.of()));
    assertThat(complaint.feedbacks()).extracting(Feedback::satisfied).containsExactly(false);
  }

  @Test
  void theThirdRoundGoesToTheLeader() {
    story.holder(Forms.dissatisfied(story.now())).upTo(Stage.EXECUTION);
    story.holder(Forms.dissatisfied(story.now()));
    assertThat(complaint.round()).isEqualTo(3);
    assertThat(story.holderNow()).isEqualTo(company.leader);
    story.holder(Forms.propose("500.00"));
    assertThat(complaint.requireProposal().proposer()).isEqualTo(company.leader);
    story.upTo(Stage.CLOSED);
  }

  @Test
  void aNewRoundNeedsToKnowWhatIsStillWrong() {
    Dissatisfied form = new Dissatisfied(null, story.now(), null);
    assertThat(story.refusal(company.handler, form)).isEqualTo(Guard.REASON);
  }

  @Test
  void aCustomerWhoHasNotBeenToldIsNotDissatisfiedYet() {
    Dissatisfied form = new Dissatisfied("还是坏的", null, null);
    assertThat(story.refusal(company.handler, form)).isEqualTo(Guard.CUSTOMER_NOTIFIED);
  }

  private Guard refusalOfDissatisfaction(CustomerFeedback said, List<Execution> executions) {
    return story.refusal(
        company.handler, Forms.dissatisfied(story.now(), said, executions, List.of()));
  }

  private List<Execution> executions(Integer... remedies) {
    return Stream.of(remedies)
        .map(remedy -> new Execution(remedy, company.handler.no(), story.now(), "签收单"))
        .toList();
  }
}
