package org.opencomplaint.web.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.TrailView.Told;
import org.opencomplaint.ejb.complaint.Workbench;
import org.opencomplaint.ejb.escalation.Escalations;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** Accepted on Monday morning, 9 November 2026, and promised for Monday, the 30th. */
@ExtendWith(ArquillianExtension.class)
class FollowUpIT {
  private static final LocalDate PROMISED = LocalDate.of(2026, 11, 30);

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Escalations escalations;
  @Inject private ComplaintQueries complaints;

  @Resource private ManagedExecutorService nodes;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theHolderIsRemindedBeforeTheDayAndOnItAndHisSuperiorOnceItIsMissed() throws Exception {
    String number = promised();

    tellAt("2026-11-24T17:00:00+08:00");
    assertThat(reminders(number)).isEmpty();
    tellAt("2026-11-25T10:00:00+08:00");
    assertThat(reminders(number)).containsExactly("FOLLOW_UP_SOON");
    tellAt("2026-11-30T08:30:00+08:00");
    assertThat(reminders(number)).hasSize(1);
    tellAt("2026-11-30T09:00:00+08:00");
    assertThat(reminders(number)).containsExactly("FOLLOW_UP_TODAY", "FOLLOW_UP_SOON");
    tellAt("2026-12-01T09:00:00+08:00");
    assertThat(reminders(number))
        .containsExactly("FOLLOW_UP_MISSED", "FOLLOW_UP_TODAY", "FOLLOW_UP_SOON");
    assertThat(told(number).get(0).people()).contains(" · ");
    assertThat(told(number).get(1).people()).doesNotContain("·");
  }

  @Test
  void onSeveralNodesAtOnceEachReminderGoesOutOnce() throws Exception {
    String number = promised();
    clock.moveTo(OffsetDateTime.parse("2026-11-30T10:00:00+08:00"));
    Callable<Integer> run = escalations::tellDue;
    for (Future<Integer> node : Stream.of(run, run, run).map(nodes::submit).toList()) {
      node.get();
    }
    assertThat(reminders(number)).containsExactly("FOLLOW_UP_TODAY");
  }

  @Test
  void anotherDayIsRemindedOfAnew() throws Exception {
    String number = promised();
    tellAt("2026-11-30T09:00:00+08:00");
    LocalDate later = LocalDate.of(2026, 12, 14);
    cases.act("manager", number, new NegotiateDate(later, "零件晚到", clock.instant()));

    tellAt("2026-12-01T09:00:00+08:00");
    assertThat(reminders(number)).containsExactly("FOLLOW_UP_TODAY");
    tellAt("2026-12-14T09:00:00+08:00");
    assertThat(reminders(number)).containsExactly("FOLLOW_UP_TODAY", "FOLLOW_UP_TODAY");
  }

  @Test
  void nobodyIsRemindedOnceItIsOver() throws Exception {
    String number = promised();
    cases.act("clerk", number, new Withdraw("不投诉了"));
    tellAt("2026-12-01T09:00:00+08:00");
    assertThat(reminders(number)).isEmpty();
  }

  @Test
  void theWorkbenchOfTheHolderShowsTheDay() throws Exception {
    String number = promisedSince("2026-01-05T09:00:00+08:00");
    Workbench work = caller.as("officer", complaints::workbench);
    assertThat(work.mine())
        .filteredOn(item -> item.complaint().number().equals(number))
        .extracting(item -> item.complaint().negotiatedOn())
        .containsExactly(PROMISED);
  }

  private String promised() throws Exception {
    return promisedSince("2026-11-09T09:00:00+08:00");
  }

  private String promisedSince(String moment) throws Exception {
    clock.moveTo(OffsetDateTime.parse(moment));
    String number = cases.registered(Severity.GENERAL);
    cases.act(
        "officer", number, new Accept(null, "等新型号零件", Resolvability.NOT_YET_POSSIBLE, PROMISED));
    return number;
  }

  private void tellAt(String moment) {
    clock.moveTo(OffsetDateTime.parse(moment));
    escalations.tellDue();
  }

  private List<String> reminders(String number) throws Exception {
    return told(number).stream().map(one -> one.kind().name()).toList();
  }

  /** What is said of the promise, without what is said of the step's own time. */
  private List<Told> told(String number) throws Exception {
    return caller.as("manager", () -> complaints.trail(number)).told().stream()
        .filter(one -> one.kind().compareTo(NotificationKind.FOLLOW_UP_SOON) >= 0)
        .toList();
  }
}
