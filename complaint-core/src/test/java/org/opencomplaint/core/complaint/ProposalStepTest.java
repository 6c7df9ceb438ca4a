package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;

class ProposalStepTest {
  private final Story story = Story.in(Stage.PROPOSAL);
  private final Company company = story.company;

  @Test
  void aProposalWaitsForTheHead() {
    story.holder(Forms.propose("300.00", "200.00"));
    assertThat(story.stage()).isEqualTo(Stage.APPROVAL);
    assertThat(story.holderNow()).isEqualTo(company.head);
    Proposal proposal = story.complaint().currentProposal().orElseThrow();
    assertThat(proposal.value()).isEqualTo(Money.of("500.00"));
    assertThat(proposal.status()).isEqualTo(Proposal.Status.PENDING);
    assertThat(proposal.proposer()).isEqualTo(company.handler);
  }

  @Test
  void theHeadMayProposeToo() {
    story.act(company.head, Forms.propose("500.00"));
    assertThat(story.stage()).isEqualTo(Stage.APPROVAL);
  }

  @Test
  void atLeastOneRemedyIsProposed() {
    assertThat(story.refusal(company.handler, new Propose(List.of(), true, null)))
        .isEqualTo(Guard.REMEDY);
  }

  @Test
  void everyRemedyHasABasis() {
    RemedyLine baseless = new RemedyLine(RemedyKind.APOLOGY, Money.ZERO, " ");
    Propose form = new Propose(List.of(Forms.remedy("10.00"), baseless), true, null);
    assertThat(story.refusal(company.handler, form)).isEqualTo(Guard.REMEDY_BASIS);
  }

  @Test
  void theCustomerAgreesOrTheReasonWhyNotIsGiven() {
    List<RemedyLine> remedies = List.of(Forms.remedy("10.00"));
    assertThat(story.refusal(company.handler, new Propose(remedies, false, " ")))
        .isEqualTo(Guard.AGREEMENT);
    story.holder(new Propose(remedies, false, "客户要求双倍赔偿"));
    assertThat(story.complaint().currentProposal().orElseThrow().disagreementReason())
        .isEqualTo("客户要求双倍赔偿");
  }

  @Test
  void whatAnEarlierRoundCarriedOutIsProposedAgainOnPurposeOnly() {
    story.holder(Forms.propose("300.00")).upTo(Stage.EXECUTION);
    List<Execution> done = Forms.executions(story.complaint(), company.handler, story.now());
    story.holder(Forms.dissatisfied(story.now(), null, done, List.of()));

    RemedyLine apology = new RemedyLine(RemedyKind.APOLOGY, Money.ZERO, "客户要求");
    RemedyLine same = new RemedyLine(RemedyKind.EXCHANGE, Money.of("20.00"), "再换一件");
    ActionRefused refused =
        story.refused(company.handler, new Propose(List.of(apology, same), true, null));
    assertThat(refused.guard()).isEqualTo(Guard.REMEDY_AGAIN);
    assertThat(refused.field()).isEqualTo("remedies[1].again");

    RemedyLine again = new RemedyLine(RemedyKind.EXCHANGE, Money.of("20.00"), "再换一件", true);
    story.holder(new Propose(List.of(apology, again), true, null));
    Proposal second = story.complaint().requireProposal();
    assertThat(second.remedies()).extracting(Remedy::isAgain).containsExactly(false, true);
    assertThat(second.value()).as("only what is new is approved").isEqualTo(Money.of("20.00"));
  }

  @Test
  void whatIsStillOwedIsProposedAgainWithoutAWord() {
    story.upTo(Stage.EXECUTION).holder(Forms.dissatisfied(story.now()));
    story.holder(Forms.propose("500.00"));
    assertThat(story.complaint().requireProposal().remedies())
        .extracting(Remedy::isAgain)
        .containsExactly(false);
  }

  @Test
  void whatIsJudgedAnewIsAnotherMatterButSaysThatItWasDoneBefore() {
    story.upTo(Stage.CLOSED).act(company.manager, new Reopen("又出现裂纹")).upTo(Stage.PROPOSAL);
    story.holder(Forms.propose("500.00"));
    assertThat(story.complaint().requireProposal().remedies())
        .extracting(Remedy::isAgain)
        .containsExactly(true);
  }

  @Test
  void aHandlerOfAnotherDepartmentDoesNotPropose() {
    assertThat(story.refusal(company.handler2, Forms.propose("1.00")))
        .isEqualTo(Guard.OTHER_DEPARTMENT);
  }
}
