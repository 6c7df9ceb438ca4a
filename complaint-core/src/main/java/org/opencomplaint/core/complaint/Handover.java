package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** A complaint changes hands, or becomes graver, within a step (domain rules §3). */
final class Handover {
  /** The steps the responsible department takes. */
  static final Set<Stage> STEPS_OF_DEPARTMENT =
      EnumSet.of(Stage.INVESTIGATION, Stage.PROPOSAL, Stage.EXECUTION);

  static final Precondition HELD_IN_DEPARTMENT =
      only(Guard.HOLDER_OUTSIDE, (complaint, actor, now) -> isHeldInDepartment(complaint));

  static final Rule<Reassign> TO_COLLEAGUE =
      rule(
          Guard.NEW_HOLDER,
          "employee",
          (complaint, form, context) -> {
            Employee next = context.employee("employee", form.employee());
            return !next.equals(complaint.holder())
                && next.belongsTo(complaint.leadDepartment())
                && mayHandle(next, complaint.severity());
          });

  static final Rule<Reassign> TO_SOMEBODY_IMPARTIAL =
      rule(
          Guard.RECUSED,
          "employee",
          (complaint, form, context) ->
              !Recusal.of(complaint).keepsOut(context.employee("employee", form.employee())));

  static final Rule<ChangeSeverity> TO_ANOTHER_SEVERITY =
      rule(
          Guard.SAME_SEVERITY,
          "severity",
          (complaint, form, context) -> complaint.severity() != form.severity());

  private Handover() {}

  static void reassign(Complaint complaint, Reassign form, ActionContext context) {
    complaint.hand(context.employee("employee", form.employee()), context);
  }

  /** A raise to MAJOR makes the department head the holder, and asks every level for approval. */
  static void changeSeverity(Complaint complaint, ChangeSeverity form, ActionContext context) {
    Employee holder = holderAt(form.severity(), complaint, context);
    List<ApprovalChain.Link> levels =
        complaint.stage() == Stage.APPROVAL
            ? ApprovalChain.of(complaint.requireProposal(), form.severity(), context)
            : List.of();
    complaint.changeSeverity(form.severity(), context);
    if (!levels.isEmpty()) {
      complaint.requireProposal().ask(levels);
    }
    if (!holder.equals(complaint.holder())) {
      complaint.hand(holder, context);
    }
  }

  private static Employee holderAt(Severity severity, Complaint complaint, ActionContext context) {
    boolean headTakesOver =
        STEPS_OF_DEPARTMENT.contains(complaint.stage())
            && isHeldInDepartment(complaint)
            && !mayHandle(complaint.holder(), severity);
    return headTakesOver ? Holders.headInPerson(complaint, context) : complaint.holder();
  }

  private static boolean isHeldInDepartment(Complaint complaint) {
    return complaint.holder().belongsTo(complaint.leadDepartment());
  }

  private static boolean mayHandle(Employee employee, Severity severity) {
    return employee.has(Role.HEAD) || (severity != Severity.MAJOR && employee.has(Role.HANDLER));
  }
}
