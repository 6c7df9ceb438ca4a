package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
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
  void aHandlerOfAnotherDepartmentDoesNotPropose() {
    assertThat(story.refusal(company.handler2, Forms.propose("1.00")))
        .isEqualTo(Guard.OTHER_DEPARTMENT);
  }
}
