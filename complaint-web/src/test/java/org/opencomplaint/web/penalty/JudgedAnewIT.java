package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.ledger.EmployeeAccountView;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister.Line;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** What becomes of penalties when the complaint takes another turn. */
@ExtendWith(ArquillianExtension.class)
class JudgedAnewIT {
  private static final Reopen REOPEN = new Reopen("有新证据");

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Penalties penalties;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private EmployeeAccounts accounts;
  @Inject private LedgerVerifier verifier;

  private SampleCases.Person person;

  @BeforeEach
  void aMondayMorning() {
    person = cases.hire("3000.00");
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theProposedPenaltiesOfAMergedComplaintLapse() throws Exception {
    String other = cases.investigated("1200.00", cases.hire("3000.00"));
    String number = cases.investigated("1200.00", person);
    cases.propose(number);

    cases.act("manager", number, new Merge(other, "同一批货"));

    assertThat(penaltiesOf(number)).extracting(Line::status).containsExactly(PenaltyStatus.LAPSED);
  }

  @Test
  void anotherSeverityBeforeTheDecisionIsAnotherAmount() throws Exception {
    String number = cases.investigated("10.00", person);
    cases.propose(number);

    cases.act("manager", number, new ChangeSeverity(Severity.MAJOR, "媒体关注"));

    assertThat(penaltiesOf(number))
        .extracting(Line::status, Line::amount)
        .containsExactlyInAnyOrder(
            tuple(PenaltyStatus.LAPSED, Money.of("50.00")),
            tuple(PenaltyStatus.PROPOSED, Money.of("150.00")));
  }

  @Test
  void aPostedPenaltyIsTakenBackByANewPostingWhenTheComplaintIsJudgedAnew() throws Exception {
    String number = reopenedAfterPosting();
    assertThat(account().due()).isEqualTo(Money.of("300.00"));

    cases.investigate(number, "400.00", person);
    cases.propose(number);
    assertThat(account().due()).isEqualTo(Money.of("300.00"));
    cases.approve(number);

    assertThat(penaltiesOf(number))
        .extracting(Line::status, Line::amount)
        .containsExactlyInAnyOrder(
            tuple(PenaltyStatus.REVOKED, Money.of("300.00")),
            tuple(PenaltyStatus.SERVED, Money.of("150.00")));
    assertThat(account().due()).isEqualTo(Money.ZERO);
    assertThat(account().postings())
        .extracting(EmployeeAccountView.PostingView::reason)
        .containsExactly("RELIEVE", "ASSESS");
    assertTheLedgerIsSound();
  }

  @Test
  void nothingIsLeftOfAPenaltyWhenTheReopenedComplaintIsRejected() throws Exception {
    String number = reopenedAfterPosting();

    cases.act("officer", number, new Reject(RejectionReason.NO_FAULT, "查明无责", "您好"));

    assertThat(penaltiesOf(number)).extracting(Line::status).containsExactly(PenaltyStatus.REVOKED);
    assertThat(account().due()).isEqualTo(Money.ZERO);
    assertTheLedgerIsSound();
  }

  private String reopenedAfterPosting() throws Exception {
    String number = cases.served("1200.00", person);
    clock.moveTo(OffsetDateTime.parse("2026-11-13T09:00:00+08:00"));
    deadlines.finaliseDue();
    cases.close(number);
    cases.act("manager", number, REOPEN);
    return number;
  }

  private EmployeeAccountView account() throws Exception {
    return caller.as(person.no(), () -> accounts.account(person.no()));
  }

  private void assertTheLedgerIsSound() throws Exception {
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
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
}
