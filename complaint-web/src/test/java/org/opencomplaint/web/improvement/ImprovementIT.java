package org.opencomplaint.web.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.ImprovementPlan;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.TrailView.Told;
import org.opencomplaint.ejb.escalation.Escalations;
import org.opencomplaint.ejb.improvement.ImprovementFile;
import org.opencomplaint.ejb.improvement.ImprovementLine;
import org.opencomplaint.ejb.improvement.ImprovementOrder;
import org.opencomplaint.ejb.improvement.ImprovementReport;
import org.opencomplaint.ejb.improvement.ImprovementSearch;
import org.opencomplaint.ejb.improvement.ImprovementTotals;
import org.opencomplaint.ejb.improvement.ImprovementVerdict;
import org.opencomplaint.ejb.improvement.Improvements;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

/** An improvement action of somebody in logistics, due on Tuesday, 20 October 2026. */
@ExtendWith(ArquillianExtension.class)
class ImprovementIT {
  private static final LocalDate DUE = LocalDate.of(2026, 10, 20);
  private static final ImprovementVerdict FOUND = new ImprovementVerdict("抽查十箱，均有缓冲垫");

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock movable;
  @Inject private Clock clock;
  @Inject private Improvements improvements;
  @Inject private Notifications notifications;
  @Inject private Escalations escalations;
  @Inject private ComplaintQueries complaints;

  private Person owner;
  private String number;
  private long id;

  @BeforeEach
  void aReviewSetsOne() throws Exception {
    movable.moveTo(OffsetDateTime.parse("2026-10-12T10:00:00+08:00"));
    owner = cases.hire("3000.00");
    number = closedWith(new ImprovementPlan("外箱加缓冲垫", owner.no(), DUE));
    id = as(owner.no(), improvements::toDo).get(0).id();
  }

  @AfterEach
  void backToTheRealTime() {
    movable.reset();
  }

  @Test
  void theOwnerIsToldReportsItAndTheHeadConfirmsIt() throws Exception {
    assertThat(told(owner.no())).containsExactly(NotificationKind.IMPROVEMENT_PLANNED);

    ImprovementFile reported = report();
    assertThat(reported.line().status()).isEqualTo(ImprovementStatus.REPORTED);
    assertThat(reported.mayReport()).isFalse();
    assertThat(as(owner.no(), improvements::toDo)).isEmpty();
    assertThat(toldToHead()).containsExactly(NotificationKind.IMPROVEMENT_REPORTED);
    assertThat(as("head2", improvements::toVerify)).extracting(ImprovementLine::id).contains(id);

    ImprovementFile confirmed = as("head2", () -> improvements.confirm(id, null, FOUND));
    assertThat(confirmed.line().status()).isEqualTo(ImprovementStatus.EFFECTIVE);
    assertThat(confirmed.events())
        .extracting(ImprovementFile.Event::note)
        .containsExactly("缓冲垫已启用，照片 12 张", "抽查十箱，均有缓冲垫");
  }

  @Test
  void whatGoesBackIsToBeDoneAgainAndTheOwnerIsTold() throws Exception {
    report();
    as("manager", () -> improvements.sendBack(id, null, new ImprovementVerdict("没有照片")));

    assertThat(as(owner.no(), improvements::toDo)).extracting(ImprovementLine::id).contains(id);
    assertThat(told(owner.no())).first().isEqualTo(NotificationKind.IMPROVEMENT_RETURNED);
  }

  @Test
  void whatAHeadIsToDoIsVerifiedByWhomHeReportsTo() throws Exception {
    String reviewed = closedWith(new ImprovementPlan("装卸培训", "head2", DUE));
    long his =
        as("head2", improvements::toDo).stream()
            .filter(line -> line.complaint().equals(reviewed))
            .findFirst()
            .orElseThrow()
            .id();

    as("head2", () -> improvements.report(his, null, done()));

    assertThat(as("head2", improvements::toVerify))
        .extracting(ImprovementLine::id)
        .doesNotContain(his);
    assertThat(as("manager", improvements::toVerify)).extracting(ImprovementLine::id).contains(his);
    as("manager", () -> improvements.confirm(his, null, FOUND));
  }

  @Test
  void afterAReopeningOnlyTheOwnersOfNewOnesAreTold() throws Exception {
    Person other = cases.hire("3000.00");
    cases.act("manager", number, new Reopen("客户又收到一箱破损"));
    cases.investigate(number, "400.00", cases.hire("3000.00"));
    cases.propose(number);
    cases.approve(number);

    close(number, new ImprovementPlan("验收时开箱", other.no(), DUE));

    assertThat(told(owner.no())).containsExactly(NotificationKind.IMPROVEMENT_PLANNED);
    assertThat(told(other.no())).containsExactly(NotificationKind.IMPROVEMENT_PLANNED);
  }

  @Test
  void onlyWhoMayDoesAndOnlyWhoMaySees() throws Exception {
    refused("NO_SUCH_IMPROVEMENT", "employee", () -> improvements.find(id));
    refused("NO_SUCH_IMPROVEMENT", "head", () -> improvements.find(id));
    refused("NOT_THE_OWNER", "head2", () -> improvements.report(id, null, done()));
    refused("ROLE", owner.no(), () -> improvements.confirm(id, null, FOUND));
    refused("IMPROVEMENT_NOT_REPORTED", "head2", () -> improvements.confirm(id, null, FOUND));
    long version = report().line().version();
    refused("STALE", "head2", () -> improvements.confirm(id, version - 1, FOUND));
    refused("NO_SUCH_IMPROVEMENT", "head", () -> improvements.confirm(id, null, FOUND));
    assertThat(as("auditor", () -> improvements.find(id)).mayVerify()).isFalse();
  }

  @Test
  void theOwnerIsRemindedOnTheDayAndHisHeadTooOnceItIsOver() throws Exception {
    tellAt("2026-10-20T08:30:00+08:00");
    assertThat(told(owner.no())).hasSize(1);
    tellAt("2026-10-20T09:30:00+08:00");
    tellAt("2026-10-20T10:00:00+08:00");
    assertThat(told(owner.no())).hasSize(2).first().isEqualTo(NotificationKind.IMPROVEMENT_DUE);
    tellAt("2026-10-21T09:30:00+08:00");
    tellAt("2026-10-22T09:30:00+08:00");
    assertThat(told(owner.no())).hasSize(3).first().isEqualTo(NotificationKind.IMPROVEMENT_OVERDUE);
    assertThat(toldToHead()).containsExactly(NotificationKind.IMPROVEMENT_OVERDUE);

    ImprovementSearch late = new ImprovementSearch(null, owner.no(), null, true, null, null);
    assertThat(
            as(
                    "manager",
                    () ->
                        improvements.search(late, ImprovementOrder.LATEST_FIRST, new Paging(0, 10)))
                .items())
        .singleElement()
        .satisfies(line -> assertThat(line.overdue()).isTrue());
    assertThat(as("manager", () -> improvements.totals(late)))
        .isEqualTo(new ImprovementTotals(1, 1, 0, 0));
    report();
    assertThat(as("manager", () -> improvements.totals(late)).overdue()).isZero();
  }

  private String closedWith(ImprovementPlan plan) throws Exception {
    String reviewed = cases.assigned();
    cases.findNobodyLiable(reviewed);
    cases.propose(reviewed);
    cases.act("head2", reviewed, new Approve("同意"));
    close(reviewed, plan);
    return reviewed;
  }

  private void close(String reviewed, ImprovementPlan plan) throws Exception {
    cases.act(
        "handler2",
        reviewed,
        new Complete(
            List.of(new Execution(1, "handler2", clock.instant(), "转账凭证")),
            clock.instant(),
            new CustomerFeedback(5, 5, 5, 5, null),
            null));
    cases.act("manager", reviewed, new Close("已赔偿", "加强包装", List.of(plan), null, null));
  }

  private ImprovementFile report() throws Exception {
    return as(owner.no(), () -> improvements.report(id, null, done()));
  }

  private ImprovementReport done() {
    return new ImprovementReport(LocalDate.now(clock), "缓冲垫已启用，照片 12 张");
  }

  private void tellAt(String moment) {
    movable.moveTo(OffsetDateTime.parse(moment));
    escalations.tellDue();
  }

  private List<NotificationKind> told(String username) throws Exception {
    return as(username, () -> notifications.mine(false, new Paging(0, 20))).items().stream()
        .map(NotificationView::kind)
        .toList();
  }

  /** Of this complaint: the head hears of others, too. */
  private List<NotificationKind> toldToHead() throws Exception {
    String head = cases.nameOf("head2");
    return as("manager", () -> complaints.trail(number)).told().stream()
        .filter(told -> told.people().contains(head))
        .map(Told::kind)
        .toList();
  }

  private <T> T as(String username, Callable<T> task) throws Exception {
    return caller.as(username, task);
  }

  private void refused(String code, String username, Callable<?> task) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> caller.as(username, task))
        .extracting(Problem::code)
        .isEqualTo(code);
  }
}
