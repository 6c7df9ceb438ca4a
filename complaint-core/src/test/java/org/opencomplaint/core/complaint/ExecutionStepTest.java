package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
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
    assertThat(complaint.feedbacks()).extracting(Feedback::satisfied).containsExactly(true);
  }

  @Test
  void aRemedyThatIsNotCarriedOutIsMissed() {
    assertThat(refusalOf(executions(1), story.now())).isEqualTo(Guard.REMEDIES_CARRIED_OUT);
    assertThat(refusalOf(List.of(), story.now())).isEqualTo(Guard.REMEDIES_CARRIED_OUT);
  }

  @Test
  void aRemedyThatWasNotProposedIsNotCarriedOut() {
    assertThat(refusalOf(executions(1, 2, 3), story.now())).isEqualTo(Guard.REMEDY_OFFERED);
  }

  @Test
  void aRemedyIsCarriedOutOnce() {
    assertThat(refusalOf(executions(1, 1), story.now())).isEqualTo(Guard.REMEDY_OFFERED);
  }

  @Test
  void whatHappensTomorrowIsNotCarriedOut() {
    assertThat(fieldOutsideTheStep(story.now().plus(Duration.ofDays(1))))
        .isEqualTo("executions[1].at");
  }

  @Test
  void nothingIsCarriedOutBeforeItWasApproved() {
    Instant approved = story.now();
    story.pass(Duration.ofHours(3));
    assertThat(fieldOutsideTheStep(approved.minus(Duration.ofMinutes(1))))
        .isEqualTo("executions[1].at");
  }

  @Test
  void whoWritesDownWholeMinutesHasNotActedBeforeTheApproval() {
    Story late = Story.in(Stage.APPROVAL).pass(Duration.ofSeconds(50)).upTo(Stage.EXECUTION);
    Instant typed = late.now().truncatedTo(ChronoUnit.MINUTES);
    late.holder(Forms.complete(late.complaint(), late.company.handler, typed));
    assertThat(late.stage()).isEqualTo(Stage.REVIEW);
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
    Instant approved = story.now();
    story.pass(Duration.ofHours(1));
    assertThat(refusalOf(executions(1, 2), approved.minusSeconds(60))).isEqualTo(Guard.WITHIN_STEP);
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
    List<Attempt> attempts = attemptsHoursAgo(1, 2, 3);
    story.holder(Forms.complete(executions(1, 2), story.now(), null, attempts));
    assertThat(story.stage()).isEqualTo(Stage.REVIEW);
    assertThat(complaint.contactAttempts()).hasSize(3);
    assertThat(complaint.contactAttempts()).extracting(ContactAttempt::round).containsOnly(1);
    assertThat(complaint.feedbacks()).isEmpty();
  }

  @Test
  void noAnswerIsNoAnswer() {
    CustomerFeedback blank = new CustomerFeedback(null, null, null, null, " ");
    List<Attempt> attempts = attemptsHoursAgo(1, 2, 3);
    story.holder(Forms.complete(executions(1, 2), story.now(), blank, attempts));
    assertThat(complaint.feedbacks()).isEmpty();
  }

  @Test
  void anAnswerWithoutAnOverallScoreIsNotCalledSatisfied() {
    CustomerFeedback quick = new CustomerFeedback(5, null, null, null, null);
    List<Attempt> attempts = attemptsHoursAgo(1, 2, 3);
    story.holder(Forms.complete(executions(1, 2), story.now(), quick, attempts));
    assertThat(complaint.feedbacks()).hasSize(1);
    assertThat(complaint.feedbacks().get(0).satisfied()).isNull();
    assertThat(complaint.feedbacks().get(0).said()).isEqualTo(quick);
  }

  @Test
  void whoeverIsNotSatisfiedHasAnotherRound() {
    assertThat(refusalOf(new CustomerFeedback(1, 1, 1, 1, null), attemptsHoursAgo(1, 2, 3)))
        .isEqualTo(Guard.NOT_SATISFIED);
    assertThat(refusalOf(new CustomerFeedback(5, 5, 5, 2, null), List.of()))
        .isEqualTo(Guard.NOT_SATISFIED);
    assertThat(refusalOf(new CustomerFeedback(5, 5, 5, 5, null, false), List.of()))
        .isEqualTo(Guard.NOT_SATISFIED);
    assertThat(refusalOf(new CustomerFeedback(null, null, null, null, null, false), List.of()))
        .isEqualTo(Guard.NOT_SATISFIED);
  }

  @Test
  void threeOfFiveIsSatisfied() {
    CustomerFeedback fair = new CustomerFeedback(1, 1, 1, 3, null, true);
    story.holder(Forms.complete(executions(1, 2), story.now(), fair, List.of()));
    assertThat(complaint.feedbacks()).extracting(Feedback::satisfied).containsExactly(true);
    assertThat(complaint.feedbacks()).extracting(Feedback::said).containsExactly(fair);
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
    List<Attempt> attempts = attemptsHoursAgo(1, 2, -1);
    Complete form = Forms.complete(executions(1, 2), story.now(), null, attempts);
    assertThat(story.refused(company.handler, form))
        .extracting(ActionRefused::guard, ActionRefused::field)
        .containsExactly(Guard.WITHIN_STEP, "contactAttempts[2].at");
  }

  @Test
  void attemptsBeforeTheApprovalDoNotCount() {
    List<Attempt> before = List.of(new Attempt(story.now().minusSeconds(60), "无人接听"));
    assertThat(refusalOf(SAID, before)).isEqualTo(Guard.WITHIN_STEP);
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

  private String fieldOutsideTheStep(Instant second) {
    List<Execution> executions =
        List.of(
            new Execution(1, company.handler.no(), story.now(), "签收单"),
            new Execution(2, company.handler.no(), second, "签收单"));
    ActionRefused refused =
        story.refused(company.handler, Forms.complete(executions, story.now(), SAID, List.of()));
    assertThat(refused.guard()).isEqualTo(Guard.WITHIN_STEP);
    return refused.field();
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

  /** A day after the approval. */
  private List<Attempt> attemptsHoursAgo(Integer... hours) {
    story.pass(Duration.ofDays(1));
    return Stream.of(hours)
        .map(ago -> new Attempt(story.now().minus(Duration.ofHours(ago)), "无人接听"))
        .toList();
  }
}
