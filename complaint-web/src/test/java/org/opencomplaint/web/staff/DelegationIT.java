package org.opencomplaint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintFile.ApprovalView;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.ejb.complaint.Workbench;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingArea;
import org.opencomplaint.ejb.settings.SettingsHistory;
import org.opencomplaint.ejb.staff.DelegationForm;
import org.opencomplaint.ejb.staff.DelegationView;
import org.opencomplaint.ejb.staff.Delegations;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.SampleCases;

/** The head of logistics delegates his approvals to somebody of the sales department. */
@ExtendWith(ArquillianExtension.class)
class DelegationIT {
  @Inject private SampleCases cases;
  @Inject private Workforce workforce;
  @Inject private ActingCaller caller;
  @Inject private Delegations delegations;
  @Inject private ComplaintQueries complaints;
  @Inject private SettingsHistory history;
  @Inject private Clock clock;

  private String delegate;

  @BeforeEach
  void employ() {
    delegate = workforce.employ("SALES", null, Role.EMPLOYEE);
  }

  @AfterEach
  void revokeAll() throws Exception {
    for (DelegationView one : given()) {
      revoke(one);
    }
  }

  @Test
  void theDelegateApprovesForTheHeadAndEverybodyReadsThat() throws Exception {
    String number = proposed("800.00");
    assertThatThrownBy(() -> approve(number)).satisfies(problem("NO_SUCH_COMPLAINT"));
    delegateUpTo("1000.00");
    assertThat(waiting()).contains(number);

    approve(number);

    assertThat(waiting()).doesNotContain(number);
    ApprovalView approval = approvals(number).get(0);
    assertThat(approval.approver().no()).isEqualTo(delegate);
    assertThat(approval.decidedFor().name()).isEqualTo(cases.nameOf("head2"));
    TrailView trail = caller.as(delegate, () -> complaints.trail(number));
    TrailView.Event last = trail.events().get(trail.events().size() - 1);
    assertThat(last.inPlaceOf().name()).isEqualTo(cases.nameOf("head2"));
    assertThat(last.because()).isEqualTo(Substitution.Reason.DELEGATION);
    assertThat(last.to()).isEqualTo(Stage.EXECUTION.name());
    assertThat(trail.genuine()).isTrue();
  }

  @Test
  void whatIsWorthMoreWaitsForTheHeadHimself() throws Exception {
    delegateUpTo("799.99");
    String number = proposed("800.00");
    assertThat(waiting()).doesNotContain(number);
    assertThatThrownBy(() -> approve(number)).satisfies(problem("DELEGATION_LIMIT"));
    cases.act("head2", number, new Approve("同意"));
  }

  @Test
  void whatIsRevokedEndsAtOnceAndBothAreLogged() throws Exception {
    delegateUpTo("1000.00");
    String number = proposed("800.00");
    revoke(given().get(0));
    assertThat(waiting()).doesNotContain(number);
    assertThatThrownBy(() -> approve(number)).satisfies(problem("NO_SUCH_COMPLAINT"));
    assertThat(
            caller
                .as("auditor", () -> history.changes(SettingArea.DELEGATION, new Paging(0, 2)))
                .items())
        .extracting(change -> change.action())
        .containsExactly(SettingAction.DELEGATION_REVOKED, SettingAction.DELEGATION_ADDED);
  }

  @Test
  void aDelegationIsToAnotherForDaysToComeAndOneAtATime() throws Exception {
    LocalDate today = LocalDate.now(clock);
    assertThatThrownBy(() -> add("head2", "10.00", today, today)).satisfies(problem("SAME_PERSON"));
    assertThatThrownBy(() -> add(delegate, "10.00", today.minusDays(1), today))
        .satisfies(problem("FutureOrPresent"));
    assertThatThrownBy(() -> add(delegate, "10.00", today.plusDays(1), today))
        .satisfies(problem("PERIOD"));
    assertThatThrownBy(() -> add(delegate, "-1.00", today, today))
        .satisfies(problem("NotNegative"));
    add(delegate, "10.00", today, today.plusDays(5));
    assertThatThrownBy(() -> add("handler2", "10.00", today.plusDays(5), today.plusDays(9)))
        .satisfies(problem("DELEGATED_ALREADY"));
  }

  @Test
  void onlyWhoApprovesDelegatesAndOnlyHeRevokes() throws Exception {
    delegateUpTo("1000.00");
    DelegationView one = given().get(0);
    assertThat(one.own()).isTrue();
    assertThat(caller.as(delegate, delegations::mine).get(0).own()).isFalse();
    assertThatThrownBy(() -> as("head", () -> delegations.revoke(one.id())))
        .satisfies(problem("NO_SUCH_DELEGATION"));
    assertThatThrownBy(() -> as(delegate, () -> delegations.revoke(one.id())))
        .satisfies(problem("ROLE"));
  }

  private String proposed(String value) throws Exception {
    String number = cases.assigned();
    cases.findNobodyLiable(number);
    RemedyLine remedy = new RemedyLine(RemedyKind.COMPENSATION, Money.of(value), "赔付办法");
    cases.act("handler2", number, new Propose(List.of(remedy), true, null));
    return number;
  }

  private void approve(String number) throws Exception {
    cases.act(delegate, number, new Approve("同意"));
  }

  private void delegateUpTo(String limit) throws Exception {
    LocalDate today = LocalDate.now(clock);
    add(delegate, limit, today, today.plusDays(2));
  }

  private void add(String to, String limit, LocalDate from, LocalDate until) throws Exception {
    DelegationForm form = new DelegationForm(to, Money.of(limit), from, until);
    as("head2", () -> delegations.add(form));
  }

  private List<DelegationView> given() throws Exception {
    return caller.as("head2", delegations::mine);
  }

  private void revoke(DelegationView one) throws Exception {
    as("head2", () -> delegations.revoke(one.id()));
  }

  private List<String> waiting() throws Exception {
    Callable<Workbench> workbench = complaints::workbench;
    return caller.as(delegate, workbench).delegated().stream()
        .map(item -> item.complaint().number())
        .toList();
  }

  private List<ApprovalView> approvals(String number) throws Exception {
    return caller.as("manager", () -> complaints.find(number)).proposals().get(0).approvals();
  }

  private void as(String username, Runnable call) throws Exception {
    caller.as(
        username,
        () -> {
          call.run();
          return null;
        });
  }

  private static org.assertj.core.api.ThrowingConsumer<Throwable> problem(String code) {
    return thrown -> {
      Problem problem = (Problem) thrown;
      assertThat(problem.fields().isEmpty() ? problem.code() : problem.fields().get(0).code())
          .isEqualTo(code);
    };
  }
}
