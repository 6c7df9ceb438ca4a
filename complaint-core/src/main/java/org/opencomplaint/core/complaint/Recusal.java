package org.opencomplaint.core.complaint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.organisation.Employee;

/**
 * Recusal (回避, domain rules §3): the complained-of employee, anyone liable, and their direct line
 * managers neither investigate, approve nor hear an appeal.
 */
final class Recusal {
  private Recusal() {}

  static Set<Employee> recused(Complaint complaint) {
    Set<Employee> recused = new HashSet<>();
    involved(complaint)
        .forEach(
            employee -> {
              recused.add(employee);
              if (employee.manager() != null) {
                recused.add(employee.manager());
              }
            });
    return recused;
  }

  private static Stream<Employee> involved(Complaint complaint) {
    Stream<Employee> liable =
        complaint.currentFindings().stream()
            .flatMap(findings -> findings.liabilities().stream())
            .map(Liability::employee);
    return Stream.concat(Stream.ofNullable(complaint.intake().complainedEmployee()), liable);
  }
}
