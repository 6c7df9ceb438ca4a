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
  private static final Role[] OFFICERS = {Role.OFFICER, Role.MANAGER, Role.LEADER};
  private static final Role[] MANAGERS = {Role.MANAGER, Role.LEADER};
  private static final Role[] HANDLERS = {Role.HANDLER, Role.HEAD, Role.MANAGER, Role.LEADER};
  private static final Role[] LEADERS = {Role.LEADER, Role.MANAGER};
  private static final Role[] HEAD_IN_PERSON = {Role.HEAD, Role.MANAGER, Role.LEADER};

  private Holders() {}

  /** Who judges the complaint and assigns it; whoever rejected it does not judge it again. */
  static Employee officer(Complaint complaint, ActionContext context) {
    return officer(complaint, Recusal.of(complaint), context);
  }

  private static Employee officer(Complaint complaint, Recusal recusal, ActionContext context) {
    Set<Employee> others = complaint.rejectedBy().map(Set::of).orElse(Set.of());
    return byRule(complaint, recusal, others, context)
        .orElseGet(() -> impartial(recusal, null, others, context, OFFICERS));
  }

  private static Optional<Employee> byRule(
      Complaint complaint, Recusal recusal, Set<Employee> others, ActionContext context) {
    Set<Employee> kept = union(recusal.recused(), others);
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

  /** Whether the employee must not hold it at its present stage. */
  static boolean mayNot(Complaint complaint, Employee employee) {
    return Recusal.of(complaint).keepsOut(employee)
        || (complaint.stage() == Stage.APPROVAL
            && complaint.requireProposal().proposer().equals(employee));
  }

  /** Who takes over from a holder who is gone: the one preferred, or whoever else may. */
  static Employee successor(Complaint complaint, Employee preferred, ActionContext context) {
    return mayNot(complaint, preferred)
        ? byRules(complaint, Recusal.of(complaint), context)
        : preferred;
  }

  /** Whose turn it would be if nobody had to keep out; empty where that changes nothing. */
  static Optional<Employee> passedOver(Complaint complaint, ActionContext context) {
    Recusal recusal = Recusal.of(complaint);
    return recusal.recused().isEmpty()
        ? Optional.empty()
        : Optional.of(byRules(complaint, Recusal.none(), context)).filter(recusal::keepsOut);
  }

  private static Employee byRules(Complaint complaint, Recusal recusal, ActionContext context) {
    return switch (complaint.stage()) {
      case INVESTIGATION, EXECUTION ->
          handler(complaint, complaint.leadDepartment(), recusal, context);
      case PROPOSAL ->
          ExecutionStep.isForLeader(complaint)
              ? impartial(recusal, null, Set.of(), context, LEADERS)
              : handler(complaint, complaint.leadDepartment(), recusal, context);
      case APPROVAL -> ApprovalChain.approver(complaint, recusal, context);
      case REVIEW -> impartial(recusal, null, Set.of(), context, MANAGERS);
      default ->
          complaint.needsArbitration()
              ? impartial(recusal, null, Set.of(), context, MANAGERS)
              : officer(complaint, recusal, context);
    };
  }

  static Employee manager(Complaint complaint, ActionContext context) {
    return impartial(Recusal.of(complaint), null, Set.of(), context, MANAGERS);
  }

  static Employee leader(Complaint complaint, ActionContext context) {
    return impartial(Recusal.of(complaint), null, Set.of(), context, LEADERS);
  }

  /** The head of the department; if he is kept out, the next manager up. */
  static Employee headInPerson(Complaint complaint, ActionContext context) {
    return impartial(
        Recusal.of(complaint), complaint.leadDepartment(), Set.of(), context, HEAD_IN_PERSON);
  }

  /** A handler of the department responsible; for MAJOR its head in person (第一责任人亲自处理). */
  static Employee handler(Complaint complaint, ActionContext context) {
    return handler(complaint, complaint.leadDepartment(), Recusal.of(complaint), context);
  }

  /** The same in a department that is about to answer for it, or with others to be kept out. */
  static Employee handler(
      Complaint complaint, Department department, Recusal recusal, ActionContext context) {
    return familiar(complaint, department, recusal)
        .orElseGet(
            () -> impartial(recusal, department, Set.of(), context, ladder(complaint.severity())));
  }

  /** Whoever investigated the complaint or holds it knows it; no need to begin anew. */
  private static Optional<Employee> familiar(
      Complaint complaint, Department department, Recusal recusal) {
    Role wanted = ladder(complaint.severity())[0];
    return Stream.concat(
            complaint.currentFindings().map(Findings::investigator).stream(),
            Stream.ofNullable(complaint.holder()))
        .filter(employee -> employee.isActive() && employee.has(wanted))
        .filter(employee -> employee.belongsTo(department) && !recusal.keepsOut(employee))
        .findFirst();
  }

  /** The first on the ladder who is neither recused nor one of {@code others}. */
  static Employee impartial(
      Recusal recusal,
      Department department,
      Set<Employee> others,
      ActionContext context,
      Role... ladder) {
    Organisation organisation = context.organisation();
    return find(department, union(recusal.recused(), others), organisation, ladder)
        .or(() -> find(department, union(recusal.involved(), others), organisation, ladder))
        .orElseThrow(Holders::nobodyLeft);
  }

  /** Somebody of the one role who may, if there is one. */
  static Optional<Employee> another(
      Complaint complaint, Role role, Set<Employee> others, ActionContext context) {
    return find(
        complaint.leadDepartment(),
        union(Recusal.of(complaint).recused(), others),
        context.organisation(),
        role);
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
