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
    if (complaint.stage() != Stage.APPROVAL) {
      return Optional.empty();
    }
    Approval pending = complaint.requireProposal().pendingApproval().orElseThrow();
    return decidesHimself(complaint, pending.level(), actor)
        ? Optional.empty()
        : pending.approver().delegationTo(actor, now);
  }

  private static boolean decidesHimself(Complaint complaint, Role level, Employee actor) {
    return actor.equals(complaint.holder())
        || (actor.has(level)
            && (!level.isOfDepartment() || actor.belongsTo(complaint.leadDepartment())));
  }
}
