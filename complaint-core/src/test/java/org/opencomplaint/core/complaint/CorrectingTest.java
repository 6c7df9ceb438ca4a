package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CustomerCorrection;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class CorrectingTest {
  private final Story story = Story.of(Severity.GENERAL);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void everyFieldOfStepOneButTheCustomersWordsCanBePutRight() {
    Instant occurredAt = Story.moment("2026-09-14T08:00");
    Correct everything =
        new Correct(
            Channel.VISIT,
            Company.UNROUTED,
            new CustomerCorrection(
                Customer.Kind.ORGANISATION,
                "王记商行",
                "02988880000",
                "02988880001",
                "a@b.cn",
                "西安",
                true,
                true),
            new Subject(
                "轴承",
                "HT-1",
                "B-7",
                new BigDecimal("12"),
                new BigDecimal("3"),
                "储运部",
                company.driver.no()),
            new Demand(RemedyKind.RETURN, Money.of("88.00")),
            occurredAt,
            "和平门店",
            LocalDate.of(2026, 9, 20),
            null,
            "登记时听错了");
    Registration before = RecordedForm.of(complaint);

    story.act(company.clerk, everything);

    Registration after = RecordedForm.of(complaint);
    for (IntakeField field : IntakeField.values()) {
      assertThat(field.of(after)).as(field.name()).isNotEqualTo(field.of(before));
    }
    assertThat(after.subject().department()).isEqualTo("LOGISTICS");
    assertThat(after.facts()).isEqualTo(before.facts());
    Correction correction = complaint.corrections().get(0);
    assertThat(correction.fields())
        .extracting(CorrectedField::field)
        .containsExactly(IntakeField.values());
    assertThat(correction.fields())
        .extracting(CorrectedField::field, CorrectedField::oldValue, CorrectedField::newValue)
        .contains(
            tuple(IntakeField.CUSTOMER_PHONE, "13800000000", "02988880000"),
            tuple(IntakeField.QUANTITY, null, "12"),
            tuple(IntakeField.DEPARTMENT, null, "LOGISTICS"));
    assertThat(correction.correctedBy()).isEqualTo(company.clerk);
    assertThat(correction.correctedAt()).isEqualTo(story.now());
    assertThat(story.trail()).last().extracting(TrailEvent::action).isEqualTo(Action.CORRECT);
  }

  @Test
  void whatIsLeftOutStaysAndWhatIsNamedIsEmptied() {
    story.act(
        company.clerk, Forms.correct(new Subject("轴承", "HT-1", null, null, null, null, null)));
    story.act(company.officer, Forms.clear("subject.orderNo"));
    assertThat(complaint.intake().subject().product()).isEqualTo("轴承");
    assertThat(complaint.intake().subject().orderNo()).isNull();
    assertThat(complaint.corrections()).extracting(Correction::position).containsExactly(1, 2);
  }

  @Test
  void whatDiffersInNothingIsRefused() {
    story.act(company.clerk, Forms.correct("轴承"));
    assertThat(story.refusal(company.clerk, Forms.correct("轴承")))
        .isEqualTo(Guard.NOTHING_CORRECTED);
    assertThat(story.refusal(company.clerk, Forms.clear("subject.batch")))
        .isEqualTo(Guard.NOTHING_CORRECTED);
  }

  @Test
  void sayingTheSameDepartmentByItsNameChangesNothing() {
    story.act(company.clerk, Forms.correct(new Subject(null, null, null, null, null, "储运部", null)));
    assertThat(
            story.refusal(
                company.clerk,
                Forms.correct(new Subject(null, null, null, null, null, "LOGISTICS", null))))
        .isEqualTo(Guard.NOTHING_CORRECTED);
  }

  @Test
  void itNeedsAReason() {
    Correct without =
        new Correct(Channel.EMAIL, null, null, null, null, null, null, null, null, " ");
    assertThat(story.refusal(company.clerk, without)).isEqualTo(Guard.REASON);
  }

  @Test
  void whatNamesNothingWeKnowIsToldByItsField() {
    assertUnknown(
        Forms.correct(new Subject(null, null, null, null, null, null, "nobody")),
        "subject.employee");
    assertUnknown(Forms.clear("facts"), "clear");
  }

  private void assertUnknown(Correct form, String field) {
    assertThatThrownBy(() -> story.act(company.clerk, form))
        .isInstanceOfSatisfying(
            UnknownReference.class, unknown -> assertThat(unknown.field()).isEqualTo(field));
  }

  @Test
  void theRoutingGoesByWhatIsRecordedNow() {
    story.upTo(Stage.ASSIGNMENT);
    assertThat(suggested()).isEqualTo(company.quality);
    company.rules.add(company.rule(Company.UNROUTED, company.logistics, null));
    story.act(company.clerk, category(Company.UNROUTED));
    assertThat(suggested()).isEqualTo(company.logistics);
    assertThat(story.holderNow()).isEqualTo(company.officer);
  }

  private Object suggested() {
    return AssignmentStep.suggestion(complaint, story.context(company.officer))
        .orElseThrow()
        .department();
  }

  private static Correct category(String code) {
    return new Correct(null, code, null, null, null, null, null, null, null, "选错了类别");
  }

  @Test
  void whatIsAssignedStaysWhereItIs() {
    story.upTo(Stage.INVESTIGATION);
    Instant dueAt = complaint.dueAt();
    company.rules.add(company.rule(Company.UNROUTED, company.logistics, null));
    story.pass(Duration.ofHours(1)).act(company.clerk, category(Company.UNROUTED));
    assertThat(complaint.leadDepartment()).isEqualTo(company.quality);
    assertThat(story.holderNow()).isEqualTo(company.handler);
    assertThat(complaint.dueAt()).isEqualTo(dueAt);
  }

  @Test
  void whoeverIsComplainedOfNowGivesItAway() {
    story.upTo(Stage.INVESTIGATION);
    assertThat(story.holderNow()).isEqualTo(company.handler);
    story.act(company.clerk, Forms.correct(Forms.about(company.handler)));
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
    assertThat(story.refusal(company.handler, Forms.findings(company.driver)))
        .isEqualTo(Guard.RECUSED);
  }

  @Test
  void levelsThatWaitForSomebodyRecusedNowWaitForAnother() {
    Story approval = Story.in(Stage.PROPOSAL);
    Company people = approval.company;
    approval.holder(Forms.propose("5000.00"));
    assertThat(approval.holderNow()).isEqualTo(people.head);
    approval.act(people.clerk, Forms.correct(Forms.about(people.head)));
    assertThat(approval.complaint().requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(people.deputyHead, people.otherManager);
    assertThat(approval.holderNow()).isEqualTo(people.deputyHead);
    approval.holder(Forms.approve()).holder(Forms.approve());
    assertThat(approval.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void itMayBePausedAndIsNotClosed() {
    story.act(company.manager, Forms.pause()).act(company.clerk, Forms.correct("轴承"));
    story.act(company.manager, Forms.resume()).upTo(Stage.CLOSED);
    assertThat(story.refusal(company.clerk, Forms.correct("齿轮")))
        .isEqualTo(Guard.NOT_IN_THIS_STAGE);
  }

  @Test
  void datesThatCannotBeAreNamed() {
    assertThat(dates("2026-09-15T09:00", "2026-09-15")).isEmpty();
    assertThat(dates("2016-09-15T00:00", null)).isEmpty();
    assertThat(dates(null, null)).isEmpty();
    assertThat(dates("2026-09-15T09:01", "2026-09-14"))
        .extracting(RegistrationFaults.Fault::field, RegistrationFaults.Fault::kind)
        .containsExactly(
            tuple("occurredAt", RegistrationFaults.Kind.FUTURE),
            tuple("replyBy", RegistrationFaults.Kind.PAST));
    assertThat(dates("2016-09-14T23:59", null))
        .extracting(RegistrationFaults.Fault::kind)
        .containsExactly(RegistrationFaults.Kind.LONG_AGO);
  }

  private List<RegistrationFaults.Fault> dates(String occurredAt, String replyBy) {
    Registration typed = Forms.registration(Severity.GENERAL);
    Registration form =
        new Registration(
            typed.channel(),
            typed.severity(),
            typed.category(),
            typed.customer(),
            typed.subject(),
            typed.facts(),
            typed.demand(),
            occurredAt == null ? null : Story.moment(occurredAt),
            null,
            replyBy == null ? null : LocalDate.parse(replyBy));
    return RegistrationFaults.dates(
        form, story.now(), story.context(company.clerk).clocks().calendar().zone());
  }
}
