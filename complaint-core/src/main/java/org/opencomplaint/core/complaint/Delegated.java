package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;

import java.time.Instant;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Delegation;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;

/** Approvals by somebody to whom the one who is asked has delegated them (授权审批). */
public final class Delegated {
  static final Precondition WITHIN_LIMIT =
      only(
          Guard.DELEGATION_LIMIT,
          (complaint, actor, now) ->
              delegation(complaint, actor, now)
                  .filter(given -> complaint.requireProposal().value().compareTo(given.limit()) > 0)
                  .isEmpty());

  private Delegated() {}

  /** For whom the employee would decide on the proposal; empty if it was not delegated to him. */
  public static Optional<Employee> delegator(Complaint complaint, Employee actor, Instant now) {
    return delegation(complaint, actor, now).map(Delegation::delegator);
  }

  /** By which delegation he decides; empty if he may of his own right, or not at all. */
  static Optional<Delegation> delegation(Complaint complaint, Employee actor, Instant now) {
    return awaited(complaint)
        .filter(pending -> !decidesHimself(complaint, pending.level(), actor))
        .flatMap(pending -> pending.approver().delegationTo(actor, now));
  }

  /**
   * The level that is to decide. Whoever only reads may have seen the stage before the last level
   * decided and the levels after it: then none is.
   */
  static Optional<Approval> awaited(Complaint complaint) {
    return complaint
        .currentProposal()
        .filter(proposal -> complaint.stage() == Stage.APPROVAL)
        .flatMap(Proposal::pendingApproval);
  }

  private static boolean decidesHimself(Complaint complaint, Role level, Employee actor) {
    return actor.equals(complaint.holder())
        || (actor.has(level)
            && (!level.isOfDepartment() || actor.belongsTo(complaint.leadDepartment())));
  }
}
