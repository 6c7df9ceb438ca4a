package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.HearingFile;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

@ExtendWith(ArquillianExtension.class)
class PenaltyLifeIT {

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
  void aPenaltyIsProposedDecidedServedAndFinalAndOnlyThenDue() throws Exception {
    String number = cases.investigated("1200.00", person);
    assertThat(registered(number)).isEmpty();

    cases.propose(number);
    assertThat(registered(number))
        .extracting(l -> l.status())
        .containsExactly(PenaltyStatus.PROPOSED);
    assertThat(mine(number)).isEmpty();

    cases.approve(number);
    MyPenalty served = mine(number).get(0);
    assertThat(served.status()).isEqualTo(PenaltyStatus.SERVED);
    assertThat(served.amount()).isEqualTo(Money.of("300.00"));
    assertThat(served.servedOn()).isEqualTo("2026-11-05");
    assertThat(served.appealUntil()).isEqualTo("2026-11-12");
    assertThat(served.liability().explanation().reckoning().rate()).isEqualByComparingTo("0.10");

    clock.moveTo(OffsetDateTime.parse("2026-11-12T23:59:00+08:00"));
    deadlines.finaliseDue();
    assertThat(mine(number).get(0).status()).isEqualTo(PenaltyStatus.SERVED);

    clock.moveTo(OffsetDateTime.parse("2026-11-13T00:01:00+08:00"));
    deadlines.finaliseDue();
    assertThat(deadlines.finaliseDue()).isZero();
    MyPenalty last = mine(number).get(0);
    assertThat(last.status()).isEqualTo(PenaltyStatus.FINAL);
    assertThat(last.due()).isEqualTo(Money.of("300.00"));
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  @Test
  void acknowledgingStartsTheAppealWindowAtOnce() throws Exception {
    String number = cases.served("1200.00", person);
    MyPenalty penalty = mine(number).get(0);

    caller.as(person.no(), () -> penalties.acknowledge(penalty.id(), penalty.version()));

    assertThat(mine(number).get(0).appealUntil()).isEqualTo("2026-11-09");
    assertThat(mine(number).get(0).mayAcknowledge()).isFalse();
  }

  @Test
  void anAppealIsHeardBySomebodyWhoTookNoPartAndMayReduceIt() throws Exception {
    String number = cases.served("1200.00", person);
    long id = mine(number).get(0).id();
    caller.as(person.no(), () -> penalties.appeal(id, null, new AppealForm("当日并非我当班")));
    var hearing = new Hearing(Money.of("100.00"), "部分采纳");

    assertThatThrownBy(() -> caller.as("manager", () -> penalties.hear(id, null, hearing)))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("TOOK_PART"));
    assertThat(caller.as("manager", () -> penalties.hearing(id)).tookPart()).isTrue();
    HearingFile file = caller.as("hr", () -> penalties.hearing(id));
    assertThat(file.tookPart()).isFalse();
    assertThat(file.analysis()).isEqualTo("装卸时未按标识轻放");
    assertThat(file.liability().explanation().exact()).isEqualTo(Money.of("300.00"));
    caller.as("leader", () -> penalties.hear(id, null, hearing));

    MyPenalty heard = mine(number).get(0);
    assertThat(heard.status()).isEqualTo(PenaltyStatus.FINAL);
    assertThat(heard.due()).isEqualTo(Money.of("100.00"));
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
  }

  @Test
  void aRevokedPenaltyIsNeverPosted() throws Exception {
    String number = cases.served("1200.00", person);
    long id = mine(number).get(0).id();
    caller.as(person.no(), () -> penalties.appeal(id, null, new AppealForm("并非我的责任")));

    caller.as("leader", () -> penalties.hear(id, null, new Hearing(Money.ZERO, "申诉成立")));

    assertThat(mine(number).get(0).status()).isEqualTo(PenaltyStatus.REVOKED);
    assertThat(mine(number).get(0).due()).isEqualTo(Money.ZERO);
  }

  @Test
  void aReturnedProposalLetsItsPenaltiesLapse() throws Exception {
    String number = cases.investigated("1200.00", person);
    cases.propose(number);

    cases.act("manager", number, new Return(Stage.PROPOSAL, "请补充依据"));
    cases.propose(number);

    assertThat(registered(number))
        .extracting(PenaltyRegister.Line::status)
        .containsExactlyInAnyOrder(PenaltyStatus.LAPSED, PenaltyStatus.PROPOSED);
  }

  @Test
  void nobodyTouchesThePenaltyOfAnother() throws Exception {
    long id = mine(cases.served("1200.00", person)).get(0).id();

    assertThatThrownBy(() -> caller.as("clerk", () -> penalties.acknowledge(id, null)))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    assertThatThrownBy(() -> caller.as("clerk", () -> accounts.account(person.no())))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
  }

  private List<MyPenalty> mine(String number) throws Exception {
    return caller.as(person.no(), () -> penalties.mine()).penalties().stream()
        .filter(penalty -> penalty.complaint().equals(number))
        .toList();
  }

  private List<PenaltyRegister.Line> registered(String number) throws Exception {
    return caller
        .as(
            "auditor",
            () ->
                penalties.register(
                    new RegisterSearch(null, null, null, "LOGISTICS", null, null, null),
                    PenaltyOrder.NEWEST_FIRST,
                    new Paging(0, 200)))
        .items()
        .stream()
        .filter(line -> line.complaint().equals(number))
        .toList();
  }
}
