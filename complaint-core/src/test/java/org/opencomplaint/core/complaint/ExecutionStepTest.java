package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class ExecutionStepTest {
  private static final CustomerFeedback SAID = new CustomerFeedback(null, null, null, 4, null);

  private final Story story = inExecution("300.00", "200.00");
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void oneRemedyAfterTheOtherIsCarriedOutAndTheManagerReviews() {
    story.holder(Forms.complete(complaint, company.inspector, story.now()));
    assertThat(story.stage()).isEqualTo(Stage.REVIEW);
    assertThat(story.holderNow()).isEqualTo(company.manager);
    assertThat(complaint.requireProposal().remedies())
        .allSatisfy(
            remedy -> {
              assertThat(remedy.carriedOutBy()).isEqualTo(company.inspector);
              assertThat(remedy.carriedOutAt()).isEqualTo(story.now());
              assertThat(remedy.evidence()).isEqualTo("签收单 4711");
            });
    assertThat(complaint.feedbacks()).extracting(Feedback::isSatisfied).containsExactly(true);
  }

  @Test
  void aRemedyThatIsNotCarriedOutIsMissed() {
    assertThat(refusalOf(executions(1), story.now())).isEqualTo(Guard.REMEDIES_CARRIED_OUT);
    assertThat(refusalOf(List.of(), story.now())).isEqualTo(Guard.REMEDIES_CARRIED_OUT);
  }

  @Test
  void aRemedyThatWasNotProposedIsNotCarriedOut() {
    assertThat(refusalOf(executions(1, 2, 3), story.now())).isEqualTo(Guard.REMEDIES_CARRIED_OUT);
  }

  @Test
  void whatHappensTomorrowIsNotCarriedOut() {
    Instant tomorrow = story.now().plus(Duration.ofDays(1));
    List<Execution> executions = Forms.executions(complaint, company.handler, tomorrow);
    assertThat(refusalOf(executions, story.now())).isEqualTo(Guard.REMEDIES_CARRIED_OUT);
  }

  @Test
  void whoCarriedItOutMustWorkHere() {
    String before = Snapshot.of(complaint);
    List<Execution> executions =
        List.of(
            new Execution(1, company.handler.no(), story.now(), "签收单"),
            new Execution(2, "nobody", story.now(), "签收单"));
    assertThatThrownBy(() -> story.holder(Forms.complete(executions, story.now(), SAID, List.of())))
        .isInstanceOfSatisfying(
            UnknownReference.class,
            unknown -> assertThat(unknown.field()).isEqualTo("executions[1].by"));
    assertThat(Snapshot.of(complaint)).isEqualTo(before);
  }

  @Test
  void everyPenaltyNoticeIsServedFirst() {
    story.penaltiesServed(false);
    assertThat(refusalOf(executions(1, 2), story.now())).isEqualTo(Guard.PENALTIES_SERVED);
  }

  @Test
  void theCustomerIsToldFirst() {
    assertThat(refusalOf(executions(1, 2), null)).isEqualTo(Guard.CUSTOMER_NOTIFIED);
    assertThat(refusalOf(executions(1, 2), story.now().plusSeconds(1)))
        .isEqualTo(Guard.CUSTOMER_NOTIFIED);
  }

  @Test
  void theCustomersOverallScoreIsTheFeedbackNeeded() {
    CustomerFeedback withoutOverall = new CustomerFeedback(5, 5, 5, null, "好");
    assertThat(refusalOf(withoutOverall, List.of())).isEqualTo(Guard.FEEDBACK);
    assertThat(refusalOf(null, List.of())).isEqualTo(Guard.FEEDBACK);
  }

  @Test
  void threeDatedContactAttemptsStandForTheFeedback() {
    story.holder(Forms.complete(executions(1, 2), story.now(), null, attemptsHoursAgo(1, 2, 3)));
    assertThat(story.stage()).isEqualTo(Stage.REVIEW);
    assertThat(complaint.contactAttempts()).hasSize(3);
    assertThat(complaint.feedbacks()).isEmpty();
  }

  @Test
  void twoAttemptsAreNotEnough() {
    assertThat(refusalOf(null, attemptsHoursAgo(1, 2))).isEqualTo(Guard.FEEDBACK);
  }

  @Test
  void oneAttemptWrittenDownThreeTimesIsOne() {
    assertThat(refusalOf(null, attemptsHoursAgo(1, 1, 1))).isEqualTo(Guard.FEEDBACK);
  }

  @Test
  void attemptsStillToComeDoNotCount() {
    assertThat(refusalOf(null, attemptsHoursAgo(1, 2, -1))).isEqualTo(Guard.FEEDBACK);
  }

  @Test
  void aDissatisfiedCustomerStartsASecondRoundInTheDepartment() {
    story.holder(Forms.dissatisfied(story.now()));
    assertThat(story.stage()).isEqualTo(Stage.PROPOSAL);
    assertThat(complaint.round()).isEqualTo(2);
    assertThat(story.holderNow()).isEqualTo(company.handler);
    assertThat(complaint.feedbacks()).extracting(Feedback::isSatisfied).containsExactly(false);
    assertThat(complaint.feedbacks()).extracting(Feedback::round).containsExactly(1);
    assertThat(complaint.visits()).last().extracting(StageVisit::round).isEqualTo(2);
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

  @Test
  void aHandlerOfAnotherDepartmentDoesNotReportTheExecution() {
    Complete form = Forms.complete(complaint, company.handler2, story.now());
    assertThat(story.refusal(company.handler2, form)).isEqualTo(Guard.OTHER_DEPARTMENT);
  }

  @Test
  void theHeadInPersonReportsTheExecutionOfAMajorComplaint() {
    Story major = Story.of(Severity.MAJOR).upTo(Stage.EXECUTION);
    Employee head = major.company.head;
    major.act(head, Forms.complete(major.complaint(), head, major.now()));
    assertThat(major.stage()).isEqualTo(Stage.REVIEW);
  }

  private static Story inExecution(String... values) {
    return Story.in(Stage.PROPOSAL).holder(Forms.propose(values)).upTo(Stage.EXECUTION);
  }

  private Guard refusalOf(List<Execution> executions, Instant notifiedAt) {
    return story.refusal(company.handler, Forms.complete(executions, notifiedAt, SAID, List.of()));
  }

  private Guard refusalOf(CustomerFeedback said, List<Attempt> attempts) {
    return story.refusal(
        company.handler, Forms.complete(executions(1, 2), story.now(), said, attempts));
  }

  private List<Execution> executions(Integer... remedies) {
    return Stream.of(remedies)
        .map(remedy -> new Execution(remedy, company.handler.no(), story.now(), "签收单"))
        .toList();
  }

  private List<Attempt> attemptsHoursAgo(Integer... hours) {
    return Stream.of(hours)
        .map(ago -> new Attempt(story.now().minus(Duration.ofHours(ago)), "无人接听"))
        .toList();
  }
}
