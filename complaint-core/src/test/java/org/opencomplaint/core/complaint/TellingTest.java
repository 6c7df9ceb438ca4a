package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class TellingTest {
  private final Story story = Story.of(Severity.GENERAL);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();

  @Test
  void whoeverRegistersHasNotToldTheCustomerYet() {
    assertThat(complaint.acknowledgedAt()).isNull();
    assertThat(complaint.toTell()).isEqualTo(TellingSubject.ACKNOWLEDGEMENT);
    assertThat(complaint.tellings()).isEmpty();
  }

  @Test
  void aComplaintIsAcknowledgedWhenTheCustomerWasToldAndNotWhenThatIsRecorded() {
    story.pass(Duration.ofMinutes(50));
    story.act(
        company.clerk,
        Forms.tell(TellingSubject.ACKNOWLEDGEMENT, Story.moment("2026-09-15T09:10")));
    assertThat(complaint.acknowledgedAt()).isEqualTo(Story.moment("2026-09-15T09:10"));
    assertThat(complaint.toTell()).isNull();
    Telling told = complaint.tellings().get(0);
    assertThat(told.toldBy()).isEqualTo(company.clerk);
    assertThat(told.means()).isEqualTo(TellingMeans.PHONE);
    assertThat(told.recordedAt()).isEqualTo(story.now());
  }

  @Test
  void theFirstOfSeveralTimesCounts() {
    story.pass(Duration.ofHours(2));
    story.act(company.clerk, Forms.tell(TellingSubject.ACKNOWLEDGEMENT, story.now()));
    story.act(
        company.officer,
        Forms.tell(TellingSubject.ACKNOWLEDGEMENT, Story.moment("2026-09-15T09:30")));
    assertThat(complaint.acknowledgedAt()).isEqualTo(Story.moment("2026-09-15T09:30"));
  }

  @Test
  void whoCannotBeReachedIsNotAcknowledgedButNeedNotBeToldAnyMore() {
    story.act(company.clerk, Forms.unreachable(TellingSubject.ACKNOWLEDGEMENT));
    assertThat(complaint.acknowledgedAt()).isNull();
    assertThat(complaint.toTell()).isNull();
    assertThat(complaint.tellings().get(0).toldBy()).isNull();
  }

  @Test
  void whoLeftNoContactCannotBeTold() {
    CustomerDetails nobody = new CustomerDetails(null, null, null, null, null, null, true, false);
    Complaint anonymous = Story.of(registration(nobody, null)).complaint();
    assertThat(anonymous.toTell()).isNull();
    assertThat(anonymous.acknowledgedAt()).isNull();
  }

  @Test
  void whoeverSaysSoHasToldTheCustomerWhileRegistering() {
    CustomerDetails customer =
        new CustomerDetails(null, "王先生", "13800000000", null, null, null, false, false);
    Complaint told = Story.of(registration(customer, TellingMeans.IN_PERSON)).complaint();
    assertThat(told.acknowledgedAt()).isEqualTo(told.intake().registeredAt());
    assertThat(told.toTell()).isNull();
    assertThat(told.tellings()).extracting(Telling::means).containsExactly(TellingMeans.IN_PERSON);
  }

  @Test
  void aRejectionIsToBeToldUntilItIs() {
    story.pass(Duration.ofMinutes(20)).holder(Forms.reject());
    assertThat(complaint.toTell()).isEqualTo(TellingSubject.REJECTION);
    story.pass(Duration.ofMinutes(5));
    story.act(company.officer, Forms.tell(TellingSubject.REJECTION, story.now()));
    assertThat(complaint.toTell()).isNull();
    assertThat(complaint.acknowledgedAt()).isNull();
  }

  @Test
  void aRejectionIsToldAfterItWasDecided() {
    Tell early = Forms.tell(TellingSubject.REJECTION, story.now());
    assertThat(story.refusal(company.clerk, early)).isEqualTo(Guard.NO_REJECTION_TO_TELL);
    story.pass(Duration.ofMinutes(20)).holder(Forms.reject());
    assertThat(story.refusal(company.clerk, early)).isEqualTo(Guard.TOLD_AT);
  }

  @Test
  void whoseComplaintEndsOtherwiseNeedNotBeToldItsNumber() {
    story.act(company.clerk, new Withdraw("客户来电撤诉"));
    assertThat(complaint.toTell()).isNull();
  }

  @Test
  void whatEverElseIsToldIsOnTheSameList() {
    story.act(company.manager, new Extend(4, "检测设备故障", story.now(), TellingMeans.SMS));
    story.upTo(Stage.ASSIGNMENT);
    story.act(company.manager, Forms.notYetPossible(LocalDate.of(2026, 12, 1), story.now()));
    story.act(company.manager, Forms.shortTerm());
    story.upTo(Stage.REVIEW);
    assertThat(complaint.tellings())
        .extracting(Telling::about)
        .containsExactly(TellingSubject.NEW_DATE, TellingSubject.NEW_DATE, TellingSubject.RESULT);
    assertThat(complaint.tellings())
        .extracting(Telling::means)
        .containsExactly(TellingMeans.SMS, null, null);
    assertThat(complaint.tellings()).extracting(Telling::toldBy).containsOnlyNulls();
  }

  @Test
  void whatIsSaidOfATellingMustBePossible() {
    story.pass(Duration.ofMinutes(20));
    assertThat(refusal(null, "2026-09-15T09:10", null, null)).isEqualTo(Guard.TELLING_SUBJECT);
    assertThat(refusal(TellingSubject.RESULT, null, null, null)).isEqualTo(Guard.TOLD_AT);
    assertThat(refusal(TellingSubject.RESULT, "2026-09-15T08:59", null, null))
        .isEqualTo(Guard.TOLD_AT);
    assertThat(refusal(TellingSubject.RESULT, "2026-09-15T09:21", null, null))
        .isEqualTo(Guard.TOLD_AT);
    assertThat(refusal(TellingSubject.RESULT, "2026-09-15T09:10", "空号", null))
        .isEqualTo(Guard.TOLD_OR_UNREACHABLE);
    assertThat(refusal(TellingSubject.OTHER, "2026-09-15T09:10", null, null))
        .isEqualTo(Guard.TELLING_NOTE);
    Tell silent = new Tell(TellingSubject.RESULT, story.now(), null, null, null, null);
    assertThat(story.refusal(company.clerk, silent)).isEqualTo(Guard.TELLING_MEANS);
  }

  @Test
  void aComplaintJudgedAnewIsAcknowledgedUnlessItWas() {
    story.holder(Forms.reject());
    story.act(company.officer, Forms.unreachable(TellingSubject.REJECTION));
    story.act(company.clerk, new Dispute("不是我弄坏的"));
    assertThat(complaint.toTell()).isEqualTo(TellingSubject.ACKNOWLEDGEMENT);
  }

  private Guard refusal(TellingSubject about, String at, String unreachable, String note) {
    return story.refusal(
        company.clerk,
        new Tell(
            about,
            at == null ? null : Story.moment(at),
            unreachable == null ? TellingMeans.PHONE : null,
            null,
            unreachable,
            note));
  }

  private static Registration registration(CustomerDetails customer, TellingMeans told) {
    Registration form = Forms.registration(Severity.GENERAL);
    return new Registration(
        Channel.VISIT,
        form.severity(),
        form.category(),
        customer,
        form.subject(),
        form.facts(),
        form.demand(),
        null,
        null,
        null,
        told);
  }
}
