package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Step 5, 提出处理方案: what we offer the customer. */
final class ProposalStep {
  static final Rule<Propose> REMEDIES_HAVE_BASIS =
      rule(
          Guard.REMEDY_BASIS,
          "remedies",
          (complaint, form, context) ->
              form.remedies().stream().map(RemedyLine::basis).allMatch(Rule::isGiven));

  static final Rule<Propose> AGREED_OR_REASON =
      rule(
          Guard.AGREEMENT,
          "disagreement",
          (complaint, form, context) -> form.customerAgreed() || Rule.isGiven(form.disagreement()));

  private ProposalStep() {}

  static void propose(Complaint complaint, Propose form, ActionContext context) {
    Proposal proposal = new Proposal(complaint, form, context);
    Employee approver = proposal.pendingApproval().orElseThrow().approver();
    complaint.add(proposal);
    complaint.move(form.action(), Stage.APPROVAL, approver, context);
  }
}
