package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;

/**
 * Recusal (回避, domain rules §3): the complained-of employee, anyone liable, and their direct line
 * managers neither investigate, approve nor hear an appeal; the next manager up takes over.
 *
 * <p>It goes by what is known when the action is taken: whoever investigates may find somebody of
 * his own liable, and is kept out from then on. Where everybody else is kept out, too, a line
 * manager who was made the holder may act; the complained-of and the liable never may.
 */
final class Recusal {
  static final Precondition NOT_RECUSED =
      only(
          Guard.RECUSED,
          (complaint, actor, now) ->
              !recused(complaint).contains(actor) || isLastResort(complaint, actor));

  private Recusal() {}

  /** The complained-of employee and anyone liable. */
  static Set<Employee> involved(CaseFile complaint) {
    return involved(complaint, complaint.currentFindings().stream());
  }

  private static Set<Employee> involved(CaseFile complaint, Stream<Findings> findings) {
    Stream<Employee> liable =
        findings.flatMap(found -> found.liabilities().stream()).map(Liability::employee);
    return Stream.concat(Stream.ofNullable(complaint.intake().complainedEmployee()), liable)
        .collect(Collectors.toSet());
  }

  /** Those involved and their direct line managers. */
  static Set<Employee> recused(CaseFile complaint) {
    return withManagers(involved(complaint));
  }

  /**
   * The same, by whatever was ever found: who was cleared later does not judge those who were not.
   */
  static Set<Employee> everRecused(CaseFile complaint) {
    return withManagers(involved(complaint, complaint.findings().stream()));
  }

  private static Set<Employee> withManagers(Set<Employee> involved) {
    Set<Employee> recused = new HashSet<>();
    for (Employee employee : involved) {
      recused.add(employee);
      if (employee.manager() != null) {
        recused.add(employee.manager());
      }
    }
    return recused;
  }

  private static boolean isLastResort(Complaint complaint, Employee actor) {
    return actor.equals(complaint.holder()) && !involved(complaint).contains(actor);
  }
}
