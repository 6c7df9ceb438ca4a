package org.opencomplaint.web.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.escalation.Escalations;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.staff.OwnAbsenceForm;
import org.opencomplaint.ejb.staff.OwnAbsences;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** Steps 2 and 4 of a GENERAL complaint, which may take 4 and 12 working hours. */
@ExtendWith(ArquillianExtension.class)
class EscalationIT {
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Escalations escalations;
  @Inject private Notifications notifications;
  @Inject private OwnAbsences absences;

  @Resource private ManagedExecutorService nodes;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void threeQuartersTellTheHolderTheEndTheHeadAndHalfAsMuchAgainTheManager() throws Exception {
    String number = investigationSinceMondayMorning();

    tellAt("2026-11-09T17:59:00+08:00");
    assertThat(toldTo("handler2", number)).isEmpty();
    tellAt("2026-11-10T10:01:00+08:00");
    assertThat(toldTo("handler2", number)).containsExactly(NotificationKind.DUE_SOON);
    assertThat(toldTo("head2", number)).isEmpty();

    tellAt("2026-11-10T14:01:00+08:00");
    assertThat(toldTo("handler2", number))
        .containsExactly(NotificationKind.OVERDUE, NotificationKind.DUE_SOON);
    assertThat(toldTo("head2", number)).containsExactly(NotificationKind.OVERDUE);
    assertThat(toldTo("manager", number)).isEmpty();

    tellAt("2026-11-11T11:01:00+08:00");
    assertThat(toldTo("manager", number)).containsExactly(NotificationKind.LONG_OVERDUE);
    assertThat(toldTo("leader", number)).isEmpty();
    assertThat(toldTo("head2", number)).hasSize(1);
  }

  @Test
  void everyLevelIsToldOnceAfterAStopOfDaysAndOnTwoNodesAtOnce() throws Exception {
    String number = investigationSinceMondayMorning();

    clock.moveTo(OffsetDateTime.parse("2026-11-16T10:00:00+08:00"));
    Callable<Integer> run = escalations::tellDue;
    for (Future<Integer> node : Stream.of(run, run, run).map(nodes::submit).toList()) {
      node.get();
    }

    assertThat(toldTo("handler2", number))
        .containsExactlyInAnyOrder(NotificationKind.OVERDUE, NotificationKind.DUE_SOON);
    assertThat(toldTo("head2", number)).containsExactly(NotificationKind.OVERDUE);
    assertThat(toldTo("manager", number)).containsExactly(NotificationKind.LONG_OVERDUE);
  }

  @Test
  void outsideWorkingTimeNothingIsToldUntilTheNextMorning() throws Exception {
    String number = investigationSinceMondayMorning();

    tellAt("2026-11-10T12:30:00+08:00");
    tellAt("2026-11-14T10:00:00+08:00");
    assertThat(toldTo("handler2", number)).isEmpty();
    tellAt("2026-11-16T09:00:00+08:00");
    assertThat(toldTo("handler2", number)).hasSize(2);
  }

  @Test
  void ofAMajorComplaintTheLeaderHearsAtOnceAndDelaysAtAnyHour() throws Exception {
    String number = investigationSinceMondayMorning();
    clock.moveTo(OffsetDateTime.parse("2026-11-09T20:00:00+08:00"));
    cases.act("manager", number, new ChangeSeverity(Severity.MAJOR, "媒体关注"));
    assertThat(toldTo("leader", number)).containsExactly(NotificationKind.MAJOR);

    tellAt("2026-11-09T23:30:00+08:00");
    assertThat(toldTo("head2", number))
        .containsExactlyInAnyOrder(NotificationKind.OVERDUE, NotificationKind.DUE_SOON);
    assertThat(toldTo("leader", number))
        .containsExactly(NotificationKind.LONG_OVERDUE, NotificationKind.MAJOR);
  }

  @Test
  void whoStandsInForAHeadWhoIsAwayIsToldToo() throws Exception {
    String number = investigationSinceMondayMorning();
    LocalDate tuesday = LocalDate.of(2026, 11, 10);
    away(() -> absences.add(new OwnAbsenceForm("head3", tuesday, tuesday)));
    try {
      tellAt("2026-11-10T14:01:00+08:00");
      assertThat(toldTo("head2", number)).containsExactly(NotificationKind.OVERDUE);
      assertThat(toldTo("head3", number)).containsExactly(NotificationKind.OVERDUE);
    } finally {
      clock.moveTo(OffsetDateTime.parse("2026-11-09T09:00:00+08:00"));
      long id = caller.as("head2", absences::coming).get(0).id();
      away(() -> absences.end(id));
    }
  }

  private void away(Runnable change) throws Exception {
    caller.as(
        "head2",
        () -> {
          change.run();
          return null;
        });
  }

  @Test
  void anExtensionPutsOffWhatHasNotBeenToldYet() throws Exception {
    String number = investigationSinceMondayMorning();
    tellAt("2026-11-10T10:01:00+08:00");
    cases.act("manager", number, new Extend(8, "检测排队", clock.instant()));

    tellAt("2026-11-10T15:01:00+08:00");
    assertThat(toldTo("handler2", number)).containsExactly(NotificationKind.DUE_SOON);
    tellAt("2026-11-11T14:01:00+08:00");
    assertThat(toldTo("handler2", number))
        .containsExactly(NotificationKind.OVERDUE, NotificationKind.DUE_SOON);
  }

  @Test
  void aStageThatWasLeftIsNotEscalatedAnyMore() throws Exception {
    String number = investigationSinceMondayMorning();
    clock.moveTo(OffsetDateTime.parse("2026-11-10T09:00:00+08:00"));
    cases.findNobodyLiable(number);

    tellAt("2026-11-10T11:01:00+08:00");
    assertThat(toldTo("handler2", number)).isEmpty();
  }

  @Test
  void whatWasReadIsCountedNoMore() throws Exception {
    String number = investigationSinceMondayMorning();
    tellAt("2026-11-10T10:01:00+08:00");
    long unread = caller.as("handler2", notifications::unread);
    NotificationView told = noticesOf("handler2", number).get(0);

    assertThat(caller.as("handler2", () -> notifications.read(told.id())))
        .isEqualTo("complaint.xhtml?number=" + number);

    assertThat(caller.as("handler2", notifications::unread)).isEqualTo(unread - 1);
    assertThat(noticesOf("handler2", number).get(0).read()).isTrue();
  }

  private String investigationSinceMondayMorning() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-09T09:00:00+08:00"));
    return cases.assigned();
  }

  private void tellAt(String moment) {
    clock.moveTo(OffsetDateTime.parse(moment));
    escalations.tellDue();
  }

  private List<NotificationKind> toldTo(String username, String number) throws Exception {
    return noticesOf(username, number).stream().map(NotificationView::kind).toList();
  }

  private List<NotificationView> noticesOf(String username, String number) throws Exception {
    List<NotificationView> found = new ArrayList<>();
    Page<NotificationView> page;
    int next = 0;
    do {
      Paging paging = new Paging(next++, 200);
      page = caller.as(username, () -> notifications.mine(false, paging));
      page.items().stream().filter(told -> number.equals(told.complaint())).forEach(found::add);
    } while (page.items().size() == 200);
    return found;
  }
}
