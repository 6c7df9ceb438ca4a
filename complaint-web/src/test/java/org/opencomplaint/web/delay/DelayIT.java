package org.opencomplaint.web.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.delay.DelayDecision;
import org.opencomplaint.ejb.delay.DelayOrder;
import org.opencomplaint.ejb.delay.DelayRegister.Line;
import org.opencomplaint.ejb.delay.DelaySearch;
import org.opencomplaint.ejb.delay.Delays;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/**
 * Example D1: step 4 of a GENERAL complaint is entered on a Monday at nine and due on Tuesday at
 * 14:00. The handler holds it 6 h longer, the head 3 h 30 after him.
 */
@ExtendWith(ArquillianExtension.class)
class DelayIT {
  private static final DelayDecision FORGOTTEN = new DelayDecision("未按时办理");

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Delays delays;
  @Inject private Penalties penalties;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private Notifications notifications;
  @Inject private LedgerVerifier verifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Resource private UserTransaction transaction;

  private String number;

  @BeforeEach
  void anInvestigationThatTookTooLong() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    number = cases.assigned();
    clock.moveTo(OffsetDateTime.parse("2026-11-04T11:00:30+08:00"));
    cases.act("head2", number, new Reassign("head2", "请假"));
    clock.moveTo(OffsetDateTime.parse("2026-11-04T15:31:00+08:00"));
    cases.act("head2", number, cases.nobodyLiable());
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theDatabaseItselfKeepsADelayThatOfItsVisit() {
    String mine = " (select id from complaint where number = '" + number + "')";
    for (String change :
        List.of(
            "update delay set stage = 'VALIDITY' where complaint_id =" + mine,
            "update delay set due_at = due_at + interval '1 hour' where complaint_id =" + mine,
            "update stage_visit set due_at = due_at + interval '1 hour' where complaint_id ="
                + mine)) {
      assertThatThrownBy(() -> inTransaction(change))
          .hasStackTraceContaining("a delay is not that of its visit");
    }
  }

  @Test
  void eachHasHisOwnMinutesAndThePriceOfThem() throws Exception {
    assertThat(of("handler2").minutes()).isEqualTo(360);
    assertThat(of("handler2").amount()).isEqualTo(Money.of("50.00"));
    assertThat(of("head2").minutes()).isEqualTo(210);
    assertThat(of("head2").amount()).isEqualTo(Money.ZERO);
    assertThat(found("manager")).extracting(Line::status).containsOnly(DelayStatus.OPEN);
  }

  @Test
  void aConfirmedDelayIsServedAppealableAndFinalLikeAnyPenalty() throws Exception {
    long id = of("handler2").id();
    caller.as("manager", () -> delays.confirm(id, null, FORGOTTEN));
    assertThat(of("handler2").penalty()).isEqualTo(PenaltyStatus.SERVED);
    assertThat(penalty("handler2").delay().minutes()).isEqualTo(360);
    assertThat(penalty("handler2").liability()).isNull();

    clock.moveTo(OffsetDateTime.parse("2026-11-20T09:00:00+08:00"));
    deadlines.finaliseDue();

    assertThat(penalty("handler2").due()).isEqualTo(Money.of("50.00"));
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  @Test
  void whoConfirmedItDoesNotHearTheAppeal() throws Exception {
    long id = of("handler2").id();
    caller.as("leader", () -> delays.confirm(id, null, FORGOTTEN));
    long penalty = penalty("handler2").id();
    caller.as("handler2", () -> penalties.appeal(penalty, null, new AppealForm("客户未回电")));
    var hearing = new Hearing(Money.ZERO, "属实");

    assertThatThrownBy(() -> caller.as("leader", () -> penalties.hear(penalty, null, hearing)))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("TOOK_PART"));
  }

  @Test
  void aWarningIsToldButIsNoPenalty() throws Exception {
    long id = of("head2").id();
    caller.as("manager", () -> delays.confirm(id, null, FORGOTTEN));

    assertThat(of("head2").status()).isEqualTo(DelayStatus.CONFIRMED);
    assertThat(of("head2").penalty()).isNull();
    assertThat(caller.as("head2", () -> notifications.mine(true, new Paging(0, 200))).items())
        .anySatisfy(
            told -> {
              assertThat(told.complaint()).isEqualTo(number);
              assertThat(told.kind()).isEqualTo(NotificationKind.DELAY);
            });
  }

  @Test
  void anExcusedDelayCostsNothingAndIsDecided() throws Exception {
    long id = of("handler2").id();
    caller.as("manager", () -> delays.excuse(id, null, new DelayDecision("仓库停电")));

    assertThat(of("handler2").penalty()).isNull();
    assertThatThrownBy(() -> caller.as("manager", () -> delays.confirm(id, null, FORGOTTEN)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("DELAY_DECIDED"));
  }

  @Test
  void aHeadReadsHisOwnDepartmentsAndDecidesNothing() throws Exception {
    long id = of("handler2").id();
    assertThat(found("head2")).hasSize(2);
    assertThat(found("head")).isEmpty();
    assertThatThrownBy(() -> caller.as("head2", () -> delays.confirm(id, null, FORGOTTEN)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
  }

  @Test
  void everybodyReadsHisOwn() throws Exception {
    assertThat(caller.as("handler2", delays::mine))
        .anySatisfy(line -> assertThat(line.complaint()).isEqualTo(number));
    assertThat(caller.as("handler", delays::mine))
        .noneSatisfy(line -> assertThat(line.complaint()).isEqualTo(number));
  }

  private MyPenalty penalty(String username) throws Exception {
    return caller.as(username, () -> penalties.mine()).penalties().stream()
        .filter(one -> one.complaint().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private Line of(String username) throws Exception {
    String name = cases.nameOf(username);
    return found("manager").stream()
        .filter(line -> line.employee().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Line> found(String reader) throws Exception {
    return caller
        .as(
            reader,
            () -> delays.register(DelaySearch.ALL, DelayOrder.NEWEST_FIRST, new Paging(0, 200)))
        .items()
        .stream()
        .filter(line -> line.complaint().equals(number))
        .toList();
  }

  private void inTransaction(String change) throws Exception {
    transaction.begin();
    try {
      entities.createNativeQuery(change).executeUpdate();
      entities.createNativeQuery("set constraints all immediate").executeUpdate();
    } finally {
      transaction.rollback();
    }
  }
}
