package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.clock.Calendars;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Delegation;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Proposed by the handler on Tuesday, 15 September 2026; the head delegates to an inspector. */
class DelegatedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

  private final Story story = Story.in(Stage.PROPOSAL);
  private final Company company = story.company;
  private final Complaint complaint = story.complaint();
  private final Delegation toInspector =
      delegate(company.head, company.inspector, "5000.00", TODAY, TODAY.plusDays(3));

  @Test
  void theDelegateDecidesForWhoeverIsAskedWhoKeepsHoldingIt() {
    story.holder(Forms.propose("800.00"));
    Employee asked = story.holderNow();
    assertThat(asked).isEqualTo(company.head);
    assertThat(Delegated.delegator(complaint, company.inspector, story.now()))
        .contains(company.head);
    assertThat(complaint.actionsOpenTo(company.inspector, story.now()))
        .containsExactly(Action.APPROVE, Action.RETURN);

    story.act(company.inspector, Forms.approve());

    Approval approval = complaint.requireProposal().approvals().get(0);
    assertThat(approval.approver()).isEqualTo(company.inspector);
    assertThat(approval.decidedFor()).isEqualTo(company.head);
    assertThat(complaint.tookPart(company.inspector)).isTrue();
    assertThat(complaint.tookPart(company.head)).isTrue();
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void whoeverDelegatedMayDecideHimself() {
    story.holder(Forms.propose("800.00")).act(company.head, Forms.approve());
    assertThat(complaint.requireProposal().approvals().get(0).decidedFor()).isNull();
  }

  @Test
  void upToTheLimitAndNotACentMore() {
    story.holder(Forms.propose("5000.01"));
    assertThat(story.refusal(company.inspector, Forms.approve())).isEqualTo(Guard.DELEGATION_LIMIT);
    assertThat(complaint.actionsOpenTo(company.inspector, story.now())).isEmpty();
    story.holder(Forms.giveBack(Stage.PROPOSAL)).holder(Forms.propose("5000.00"));
    story.act(company.inspector, Forms.approve());
  }

  @Test
  void fromTheFirstDayToTheLast() {
    Employee packer = company.packer;
    delegate(company.head, packer, "5000.00", TODAY.plusDays(1), TODAY.plusDays(1));
    story.holder(Forms.propose("800.00"));
    assertThat(story.refusal(packer, Forms.approve())).isEqualTo(Guard.ROLE);
    story.at("2026-09-17T00:00");
    assertThat(story.refusal(packer, Forms.approve())).isEqualTo(Guard.ROLE);
    story.at("2026-09-16T23:59").act(packer, Forms.approve());
  }

  @Test
  void untilItIsRevokedAndThenNoMore() {
    story.holder(Forms.propose("800.00"));
    toInspector.revoke(story.now());
    assertThat(story.refusal(company.inspector, Forms.approve())).isEqualTo(Guard.ROLE);
    story.holder(Forms.approve());
  }

  @Test
  void nobodyApprovesHisOwnProposalByDelegation() {
    delegate(company.head, company.handler, "5000.00", TODAY, TODAY);
    story.holder(Forms.propose("800.00"));
    assertThat(story.refusal(company.handler, Forms.approve())).isEqualTo(Guard.OWN_PROPOSAL);
  }

  @Test
  void whoeverIsRecusedIsSoByDelegationToo() {
    delegate(company.head, company.driver, "5000.00", TODAY, TODAY);
    story.holder(Forms.propose("800.00"));
    assertThat(story.refusal(company.driver, Forms.approve())).isEqualTo(Guard.RECUSED);
  }

  @Test
  void everyLevelIsDecidedByAnother() {
    delegate(company.manager, company.inspector, "5000.00", TODAY, TODAY);
    delegate(company.head, company.manager, "5000.00", TODAY, TODAY);
    story.holder(Forms.propose("4000.00"));
    assertThat(story.refusal(company.manager, Forms.approve())).isEqualTo(Guard.LEVEL_PERSON);
    story.act(company.inspector, Forms.approve());
    assertThat(story.refusal(company.inspector, Forms.approve())).isEqualTo(Guard.LEVEL_PERSON);
    story.act(company.manager, Forms.approve());
    assertThat(story.stage()).isEqualTo(Stage.EXECUTION);
  }

  @Test
  void aLevelIsNotSkippedByWhomALaterOneHasDelegated() {
    delegate(company.manager, company.packer, "5000.00", TODAY, TODAY);
    story.holder(Forms.propose("4000.00"));
    assertThat(story.refusal(company.packer, Forms.approve())).isEqualTo(Guard.ROLE);
    story.act(company.head, Forms.approve()).act(company.packer, Forms.approve());
  }

  @Test
  void whoeverIsAskedTwiceBecauseSomebodyLeftDecidesOnce() {
    story.holder(Forms.propose("4000.00"));
    OutsideChange.handOver(complaint, company.manager, () -> "{}", story.context(company.admin));
    assertThat(complaint.requireProposal().approvals())
        .extracting(Approval::approver)
        .containsExactly(company.manager, company.manager);
    story.holder(Forms.approve());
    assertThat(story.holderNow()).isEqualTo(company.otherManager);
  }

  private static Delegation delegate(
      Employee from, Employee to, String limit, LocalDate first, LocalDate last) {
    Delegation delegation =
        new Delegation(from, to, Money.of(limit), first, last, Calendars.SHANGHAI);
    from.delegate(delegation);
    return delegation;
  }
}
