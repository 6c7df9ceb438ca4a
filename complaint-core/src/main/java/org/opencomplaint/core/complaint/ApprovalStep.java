package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Step 6, 主管领导批示: every level decides in order; a return is never masked by an approval. */
final class ApprovalStep {
  static final Precondition NOT_OWN_PROPOSAL =
      only(
          Guard.OWN_PROPOSAL,
          (complaint, actor, now) -> !complaint.requireProposal().proposer().equals(actor));

  static final Precondition LEVELS_IN_ORDER =
      only(
          Guard.LEVEL_ORDER,
          (complaint, actor, now) ->
              actor.equals(complaint.holder())
                  || Delegated.awaited(complaint).filter(one -> actor.has(one.level())).isPresent()
                  || Delegated.delegation(complaint, actor, now).isPresent());

  /** Whoever steps in for the holder neither has decided another level nor is asked at one. */
  static final Precondition EACH_LEVEL_BY_ANOTHER =
      only(
          Guard.LEVEL_PERSON,
          (complaint, actor, now) ->
              actor.equals(complaint.holder())
                  || !complaint.requireProposal().isAskedOrHasDecided(actor));

  static final Rule<Return> BACK_TO_PROPOSAL_OR_INVESTIGATION =
      rule(
          Guard.RETURN_TARGET,
          "to",
          (complaint, form, context) ->
              form.to() == Stage.PROPOSAL || form.to() == Stage.INVESTIGATION);

  private ApprovalStep() {}

  static void approve(Complaint complaint, Approve form, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    List<Approval> levels = proposal.pendingApprovals();
    for (int i = 1; i < levels.size(); i++) {
      Optional<Employee> another = ApprovalChain.afterwards(levels.get(i), proposal, context);
      if (another.isPresent()) {
        proposal.approve(levels.subList(0, i), form.comment(), context);
        levels.get(i).ask(another.get());
        complaint.handOn(another.get(), context);
        return;
      }
    }
    Employee handler = Holders.handler(complaint, context);
    proposal.approve(levels, form.comment(), context);
    complaint.move(form.action(), Stage.EXECUTION, handler, context);
  }

  static void sendBack(Complaint complaint, Return form, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    Employee next =
        form.to() == Stage.PROPOSAL && !Recusal.of(complaint).keepsOut(proposal.proposer())
            ? proposal.proposer()
            : Holders.handler(complaint, context);
    proposal.sendBack(form.comment(), context);
    complaint.move(form.action(), form.to(), next, context);
  }
}
