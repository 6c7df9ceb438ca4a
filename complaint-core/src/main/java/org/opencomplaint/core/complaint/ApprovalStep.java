package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.Optional;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Step 6, 主管领导批示: every level decides in order; a return is never masked by an approval. */
final class ApprovalStep {
  static final Rule<Return> BACK_TO_PROPOSAL_OR_INVESTIGATION =
      rule(
          Guard.RETURN_TARGET,
          "to",
          (complaint, form, context) ->
              form.to() == Stage.PROPOSAL || form.to() == Stage.INVESTIGATION);

  private ApprovalStep() {}

  static <F extends ActionForm> Rule<F> notOwnProposal() {
    return rule(
        Guard.OWN_PROPOSAL,
        null,
        (complaint, form, context) ->
            !complaint.requireProposal().proposer().equals(context.actor()));
  }

  static <F extends ActionForm> Rule<F> levelsInOrder() {
    return rule(
        Guard.LEVEL_ORDER,
        null,
        (complaint, form, context) -> {
          Approval pending = complaint.requireProposal().pendingApproval().orElseThrow();
          return context.actor().equals(complaint.holder()) || context.actor().has(pending.level());
        });
  }

  static void approve(Complaint complaint, Approve form, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    proposal.approve(form.comment(), context);
    Optional<Approval> next = proposal.pendingApproval();
    if (next.isPresent()) {
      complaint.hand(next.get().approver(), context);
    } else {
      complaint.leave(form.action(), context);
      complaint.enter(Stage.EXECUTION, Holders.investigator(complaint, context), context);
    }
  }

  static void sendBack(Complaint complaint, Return form, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    proposal.sendBack(form.comment(), context);
    complaint.leave(form.action(), context);
    Employee next =
        form.to() == Stage.PROPOSAL
            ? proposal.proposer()
            : Holders.investigator(complaint, context);
    complaint.enter(form.to(), next, context);
  }
}
