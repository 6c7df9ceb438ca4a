package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.Aftermath;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.ledger.EmployeeAccountView;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister.Line;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.payroll.HrDesk;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** The table of what becomes of penalties, walked: every state, every way out of it. */
@ExtendWith(ArquillianExtension.class)
class AftermathIT {
  private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-02T09:00:00+08:00");

  /** How far a penalty has come, and so the complaint. */
  private enum State {
    PROPOSED,
    SERVED,
    APPEALED,
    FINAL
  }

  @Inject private SampleCases cases;
  @Inject private HrDesk desk;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Penalties penalties;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private EmployeeAccounts accounts;
  @Inject private LedgerVerifier verifier;

  @Resource private ManagedExecutorService others;

  private SampleCases.Person person;

  @BeforeEach
  void aMondayMorning() {
    clock.moveTo(MONDAY);
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void whateverIsDoneInTheStepsThePenaltyFollowsTheTable() throws Exception {
    for (State state : State.values()) {
      walk(state, "manager", new Merge(cases.registered(Severity.GENERAL), "同一批货"));
      walk(state, "manager", new ChangeSeverity(Severity.URGENT, "客户催促"));
      walk(state, "manager", pause());
      walk(state, "officer", new Supplement("还有一箱"));
      if (state == State.PROPOSED) {
        walk(state, "manager", new Return(Stage.INVESTIGATION, "责任不清"));
      } else {
        walk(state, "handler2", this::dissatisfied);
      }
    }
  }

  @Test
  void onceClosedItStandsUntilTheReopenedComplaintEndsOtherwise() throws Exception {
    for (State state : List.of(State.SERVED, State.APPEALED, State.FINAL)) {
      for (Supplier<ActionForm> end : ends()) {
        String number = complaint(state);
        cases.close(number);
        cases.act("manager", number, new Reopen("有新证据"));
        assertFollows(number, state, Action.REOPEN);

        ActionForm form = end.get();
        cases.act("officer", number, form);
        assertFollows(number, state, form.action());
      }
    }
  }

  @Test
  void whatWasDeductedForAMergedComplaintIsRefundedAndCountsForNoRepeat() throws Exception {
    String number = complaint(State.FINAL);
    YearMonth month = desk.open(desk.nextMonth());
    desk.importWages(month, person.no() + ",6000.00,3000.00,500.00,2740.00");
    desk.close(month);
    assertThat(account().due()).isEqualTo(Money.ZERO);
    long closed = postings();

    cases.act("manager", number, new Merge(cases.registered(Severity.GENERAL), "同一批货"));

    assertThat(penaltyOf(number).status()).isEqualTo(PenaltyStatus.REVOKED);
    assertThat(postings()).isEqualTo(closed + 1);
    assertThat(account().due()).isEqualTo(Money.of("-300.00"));
    assertTheLedgerIsSound();
    String later = cases.investigated("1200.00", person);
    cases.propose(later);
    assertThat(penaltyOf(later).amount()).isEqualTo(Money.of("300.00"));

    cases.act("manager", number, new Reopen("不是同一批货"));
    assertThat(penaltyOf(number).status()).isEqualTo(PenaltyStatus.REVOKED);
    cases.investigate(number, "1200.00", person);
    cases.propose(number);
    cases.approve(number);
    assertThat(penaltiesOf(number))
        .extracting(Line::status)
        .containsExactlyInAnyOrder(PenaltyStatus.REVOKED, PenaltyStatus.SERVED);
  }

  @Test
  void noDateOfANoticeAndNoAppealHoldsTheCompletionUp() throws Exception {
    cases.close(complaint(State.SERVED));
    cases.close(complaint(State.APPEALED));
  }

  @RepeatedTest(3)
  void ofHearingsAndAMergerAtOnceNoPenaltyOutlivesTheComplaint() throws Exception {
    String number = complaint(State.APPEALED);
    long id = penaltyOf(number).id();
    String survivor = cases.registered(Severity.GENERAL);
    Hearing hearing = new Hearing(Money.of("100.00"), "从轻");

    Future<Boolean> first = others.submit(() -> succeeds("leader", () -> hear(id, hearing)));
    Future<Boolean> second = others.submit(() -> succeeds("leader", () -> hear(id, hearing)));
    cases.act("manager", number, new Merge(survivor, "同一批货"));

    assertThat(first.get() && second.get()).as("both heard it").isFalse();
    assertThat(penaltyOf(number).status()).isEqualTo(PenaltyStatus.REVOKED);
    assertThat(account().due()).isEqualTo(Money.ZERO);
    assertTheLedgerIsSound();
  }

  private PenaltyStatus hear(long id, Hearing hearing) {
    return penalties.hear(id, null, hearing).status();
  }

  /** Whether it was done; if not, because of what somebody else did. */
  private boolean succeeds(String username, Callable<?> call) throws Exception {
    try {
      caller.as(username, call);
      return true;
    } catch (Problem problem) {
      assertThat(problem.kind()).isIn(Problem.Kind.STALE, Problem.Kind.REFUSED);
      return false;
    }
  }

  private void walk(State state, String username, ActionForm form) throws Exception {
    walk(state, username, () -> form);
  }

  /** With times of the step in which the complaint is then. */
  private void walk(State state, String username, Supplier<ActionForm> filledIn) throws Exception {
    String number = complaint(state);
    ActionForm form = filledIn.get();
    cases.act(username, number, form);
    assertFollows(number, state, form.action());
  }

  private void assertFollows(String number, State before, Action action) throws Exception {
    Aftermath row = Aftermath.of(action);
    PenaltyStatus expected =
        before == State.PROPOSED
            ? row.proposed() == Aftermath.Proposed.KEEP
                ? PenaltyStatus.PROPOSED
                : PenaltyStatus.LAPSED
            : row.decided() == Aftermath.Decided.REVOKE
                ? PenaltyStatus.REVOKED
                : PenaltyStatus.valueOf(before.name());
    assertThat(penaltyOf(number).status()).as("%s, %s", before, action).isEqualTo(expected);
    assertThat(penaltiesOf(number))
        .as("%s, %s", before, action)
        .hasSize(before == State.PROPOSED && row.proposed() == Aftermath.Proposed.RENEW ? 2 : 1);
    assertThat(account().due())
        .as("%s, %s", before, action)
        .isEqualTo(expected == PenaltyStatus.FINAL ? Money.of("300.00") : Money.ZERO);
    assertTheLedgerIsSound();
  }

  private String complaint(State state) throws Exception {
    aMondayMorning();
    person = cases.hire("3000.00");
    String number = cases.investigated("1200.00", person);
    cases.propose(number);
    if (state != State.PROPOSED) {
      cases.approve(number);
    }
    if (state == State.APPEALED) {
      long id = penaltyOf(number).id();
      caller.as(person.no(), () -> penalties.appeal(id, null, new AppealForm("非我所为")));
    }
    if (state == State.FINAL) {
      clock.moveBy(Duration.ofDays(14));
      deadlines.finaliseDue();
    }
    return number;
  }

  private List<Supplier<ActionForm>> ends() {
    return List.of(
        () -> new Reject(RejectionReason.NO_FAULT, "查明无责", "您好"),
        () -> new Merge(anotherOne(), "同一批货"));
  }

  private String anotherOne() {
    try {
      return cases.registered(Severity.GENERAL);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Pause pause() {
    return new Pause(WaitingFor.CUSTOMER, MONDAY.plusDays(20).toInstant(), "客户出差");
  }

  private Dissatisfied dissatisfied() {
    CustomerFeedback said = new CustomerFeedback(1, 1, 1, 1, null);
    return new Dissatisfied("赔得太少", clock.instant(), said);
  }

  private Line penaltyOf(String number) throws Exception {
    List<Line> lines = penaltiesOf(number);
    return lines.get(lines.size() - 1);
  }

  private List<Line> penaltiesOf(String number) throws Exception {
    return caller
        .as(
            "auditor",
            () ->
                penalties.register(
                    new RegisterSearch(null, null, person.no(), null, null, null, null),
                    PenaltyOrder.NEWEST_FIRST,
                    new Paging(0, 200)))
        .items()
        .stream()
        .filter(line -> line.complaint().equals(number))
        .toList();
  }

  private EmployeeAccountView account() throws Exception {
    return caller.as(person.no(), () -> accounts.account(person.no()));
  }

  private long postings() throws Exception {
    return account().postings().size();
  }

  private void assertTheLedgerIsSound() throws Exception {
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }
}
