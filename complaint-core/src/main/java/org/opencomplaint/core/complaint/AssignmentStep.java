package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;

/** Step 3, 确定责任部门, and the department's refusal that leads back to it. */
final class AssignmentStep {
  private static final int FACTS_MIN_LENGTH = 5;

  static final Rule<Assign> FACTS_COMPLETE =
      rule(
          Guard.FACTS_COMPLETE,
          null,
          (complaint, form, context) ->
              complaint.intake().facts().strip().length() >= FACTS_MIN_LENGTH);

  static final Rule<Assign> SUGGESTED_OR_REASON =
      rule(
          Guard.ROUTING_REASON,
          "reason",
          (complaint, form, context) ->
              Rule.isGiven(form.reason())
                  || suggested(complaint, context)
                      .map(context.department("department", form.department())::equals)
                      .orElse(true));

  static final Rule<Assign> ARBITRATED_BY_MANAGER =
      rule(
          Guard.ARBITRATION,
          null,
          (complaint, form, context) ->
              !complaint.needsArbitration() || context.actor().has(Role.MANAGER));

  static final Rule<Refuse> NOT_ARBITRATED =
      rule(
          Guard.ARBITRATED,
          null,
          (complaint, form, context) -> !complaint.currentAssignment().isArbitrated());

  private AssignmentStep() {}

  static void assign(Complaint complaint, Assign form, ActionContext context) {
    Department lead = context.department("department", form.department());
    List<Department> helpers =
        form.coHandling().stream()
            .map(code -> context.department("coHandling", code))
            .filter(helper -> !helper.equals(lead))
            .distinct()
            .toList();
    Department suggestion = suggested(complaint, context).orElse(null);
    complaint.assignTo(
        new Assignment(complaint, lead, suggestion, form.reason(), context), helpers);
    complaint.leave(form.action(), context);
    complaint.enter(Stage.INVESTIGATION, Holders.investigator(complaint, context), context);
  }

  static void refuse(Complaint complaint, Refuse form, ActionContext context) {
    complaint.currentAssignment().refuse(form.reason(), context);
    complaint.leave(form.action(), context);
    Employee next =
        complaint.needsArbitration() ? Holders.manager(context) : Holders.officer(context);
    complaint.enter(Stage.ASSIGNMENT, next, context);
  }

  private static Optional<Department> suggested(Complaint complaint, ActionContext context) {
    return context.organisation().suggestedFor(complaint.intake().category().code());
  }
}
