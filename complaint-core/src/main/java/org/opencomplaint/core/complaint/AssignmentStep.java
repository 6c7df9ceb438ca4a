package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.stage.Stage;

/** Step 3, 确定责任部门, with the facts it needs, and the department's refusal that leads back to it. */
final class AssignmentStep {
  private static final int FACTS_MIN_LENGTH = 5;

  static final Rule<Assign> FACTS_COMPLETE =
      rule(
          Guard.FACTS_COMPLETE,
          null,
          (complaint, form, context) -> lengthOfFacts(complaint) >= FACTS_MIN_LENGTH);

  static final Rule<Assign> SUGGESTED_OR_REASON =
      rule(
          Guard.ROUTING_REASON,
          "reason",
          (complaint, form, context) ->
              Rule.isGiven(form.reason())
                  || suggestedDepartment(complaint, context)
                      .map(context.department("department", form.department())::equals)
                      .orElse(true));

  static final Precondition ASSIGNED_BY_OFFICER =
      only(
          Guard.ROLE,
          (complaint, actor, now) ->
              complaint.needsArbitration() || actor.has(Role.OFFICER) || holds(complaint, actor));

  static final Precondition ARBITRATED_BY_MANAGER =
      only(
          Guard.ARBITRATION,
          (complaint, actor, now) ->
              !complaint.needsArbitration() || actor.has(Role.MANAGER) || holds(complaint, actor));

  static final Precondition NOT_ARBITRATED =
      only(
          Guard.ARBITRATED,
          (complaint, actor, now) -> !complaint.currentAssignment().isArbitrated());

  private AssignmentStep() {}

  static void assign(Complaint complaint, Assign form, ActionContext context) {
    Department lead = context.department("department", form.department());
    List<Department> helpers =
        form.coHandling().stream()
            .map(code -> context.department("coHandling", code))
            .filter(helper -> !helper.equals(lead))
            .distinct()
            .toList();
    Suggestion suggestion = suggestion(complaint, context).orElse(null);
    Employee investigator = Holders.handler(complaint, lead, Recusal.of(complaint), context);
    complaint.assignTo(
        new Assignment(complaint, lead, suggestion, form.reason(), context), helpers);
    complaint.move(form.action(), Stage.INVESTIGATION, investigator, context);
  }

  static void refuse(Complaint complaint, Refuse form, ActionContext context) {
    Employee next =
        complaint.refusals() + 1 < Complaint.REFUSALS_BEFORE_ARBITRATION
            ? Holders.officer(complaint, context)
            : Holders.manager(complaint, context);
    complaint.currentAssignment().refuse(form.reason(), context);
    complaint.move(form.action(), Stage.ASSIGNMENT, next, context);
  }

  static void supplement(Complaint complaint, Supplement form, ActionContext context) {
    complaint.add(new AddedFacts(complaint, form.facts(), context));
  }

  private static int lengthOfFacts(Complaint complaint) {
    return complaint.intake().facts().length()
        + complaint.addedFacts().stream().mapToInt(added -> added.facts().length()).sum();
  }

  private static boolean holds(Complaint complaint, Employee actor) {
    return actor.equals(complaint.holder());
  }

  /** Where the routing sends it; empty where it has no opinion. */
  static Optional<Suggestion> suggestion(Complaint complaint, ActionContext context) {
    return context.organisation().suggestionFor(complaint.intake().routingFacts());
  }

  private static Optional<Department> suggestedDepartment(
      Complaint complaint, ActionContext context) {
    return suggestion(complaint, context).map(Suggestion::department);
  }
}
