package org.opencomplaint.core.complaint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/**
 * Who takes over a complaint: the least loaded on the first rung of a ladder of roles where
 * somebody may.
 *
 * <p>So that a complaint never gets stuck, line managers who are recused come back in when nobody
 * else is left on the whole ladder. If even then there is none, the action is refused: somebody
 * must be appointed first.
 */
final class Holders {
  private static final Role[] HANDLERS = {Role.HANDLER, Role.HEAD, Role.MANAGER, Role.LEADER};
  private static final Role[] HEAD_IN_PERSON = {Role.HEAD, Role.MANAGER, Role.LEADER};

  private Holders() {}

  /** Who judges the complaint and assigns it; whoever rejected it does not judge it again. */
  static Employee officer(Complaint complaint, ActionContext context) {
    Set<Employee> others = complaint.rejectedBy().map(Set::of).orElse(Set.of());
    return byRule(complaint, others, context)
        .orElseGet(
            () ->
                impartial(
                    complaint, null, others, context, Role.OFFICER, Role.MANAGER, Role.LEADER));
  }

  private static Optional<Employee> byRule(
      Complaint complaint, Set<Employee> others, ActionContext context) {
    Set<Employee> kept = union(Recusal.recused(complaint), others);
    return AssignmentStep.suggestion(complaint, context)
        .map(Suggestion::officer)
        .filter(officer -> !kept.contains(officer));
  }

  /** Whoever stands in for somebody absent; the absent one himself if his deputy must not. */
  static Employee present(Employee chosen, Complaint complaint, ActionContext context) {
    if (chosen.equals(context.actor())) {
      return chosen;
    }
    return context
        .organisation()
        .deputyOf(chosen)
        .filter(deputy -> !mayNot(complaint, deputy))
        .orElse(chosen);
  }

  private static boolean mayNot(Complaint complaint, Employee employee) {
    return Recusal.recused(complaint).contains(employee)
        || (complaint.stage() == Stage.APPROVAL
            && complaint.requireProposal().proposer().equals(employee));
  }

  /** Who takes over from a holder who is gone: the one preferred, or whoever else may. */
  static Employee successor(Complaint complaint, Employee preferred, ActionContext context) {
    if (!mayNot(complaint, preferred)) {
      return preferred;
    }
    return switch (complaint.stage()) {
      case INVESTIGATION -> investigator(complaint, complaint.leadDepartment(), context);
      case PROPOSAL, EXECUTION -> handler(complaint, context);
      case APPROVAL -> ApprovalChain.approver(complaint, context);
      case REVIEW -> manager(complaint, context);
      default ->
          complaint.needsArbitration() ? manager(complaint, context) : officer(complaint, context);
    };
  }

  static Employee manager(Complaint complaint, ActionContext context) {
    return impartial(complaint, null, Set.of(), context, Role.MANAGER, Role.LEADER);
  }

  static Employee leader(Complaint complaint, ActionContext context) {
    return impartial(complaint, null, Set.of(), context, Role.LEADER, Role.MANAGER);
  }

  /** A handler of the department; for MAJOR its head himself (第一责任人亲自处理). */
  static Employee investigator(Complaint complaint, Department department, ActionContext context) {
    return familiar(complaint, department, Recusal.recused(complaint))
        .orElseGet(
            () ->
                impartial(complaint, department, Set.of(), context, ladder(complaint.severity())));
  }

  /** The head of the department; if he is kept out, the next manager up. */
  static Employee headInPerson(Complaint complaint, ActionContext context) {
    return impartial(complaint, complaint.leadDepartment(), Set.of(), context, HEAD_IN_PERSON);
  }

  /**
   * The same as the investigator, but a line manager of someone liable may well put things right.
   */
  static Employee handler(Complaint complaint, ActionContext context) {
    Department department = complaint.leadDepartment();
    Set<Employee> involved = Recusal.involved(complaint);
    return familiar(complaint, department, involved)
        .or(() -> find(department, involved, context.organisation(), ladder(complaint.severity())))
        .orElseThrow(Holders::nobodyLeft);
  }

  /** Whoever investigated the complaint or holds it knows it; no need to begin anew. */
  private static Optional<Employee> familiar(
      Complaint complaint, Department department, Set<Employee> except) {
    Role wanted = ladder(complaint.severity())[0];
    return Stream.concat(
            complaint.currentFindings().map(Findings::investigator).stream(),
            Stream.ofNullable(complaint.holder()))
        .filter(employee -> employee.isActive() && employee.has(wanted))
        .filter(employee -> employee.belongsTo(department) && !except.contains(employee))
        .findFirst();
  }

  /** The first on the ladder who is neither recused nor one of {@code others}. */
  static Employee impartial(
      Complaint complaint,
      Department department,
      Set<Employee> others,
      ActionContext context,
      Role... ladder) {
    return impartialIfAny(complaint, department, others, context, ladder)
        .orElseThrow(Holders::nobodyLeft);
  }

  /** The same, where it may be that there is nobody. */
  static Optional<Employee> impartialIfAny(
      Complaint complaint,
      Department department,
      Set<Employee> others,
      ActionContext context,
      Role... ladder) {
    Organisation organisation = context.organisation();
    return find(department, union(Recusal.recused(complaint), others), organisation, ladder)
        .or(
            () ->
                find(department, union(Recusal.involved(complaint), others), organisation, ladder));
  }

  private static Role[] ladder(Severity severity) {
    return severity == Severity.MAJOR ? HEAD_IN_PERSON : HANDLERS;
  }

  private static Optional<Employee> find(
      Department department, Set<Employee> except, Organisation organisation, Role... ladder) {
    return Stream.of(ladder)
        .map(
            role ->
                role.isOfDepartment()
                    ? organisation.next(role, department, except)
                    : organisation.next(role, except))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Set<Employee> union(Set<Employee> some, Set<Employee> others) {
    Set<Employee> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static ActionRefused nobodyLeft() {
    return new ActionRefused(Guard.NOBODY_LEFT, null);
  }
}
