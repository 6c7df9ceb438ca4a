package org.opencomplaint.core.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;

/** Who becomes the holder of a complaint that enters a stage; where one is missing, the next up. */
final class Holders {
  private Holders() {}

  static Employee officer(ActionContext context) {
    return inCompany(context, Set.of(), Role.OFFICER, Role.MANAGER, Role.LEADER);
  }

  static Employee manager(ActionContext context) {
    return inCompany(context, Set.of(), Role.MANAGER, Role.LEADER);
  }

  static Employee leader(ActionContext context) {
    return inCompany(context, Set.of(), Role.LEADER, Role.MANAGER);
  }

  /** A handler of the department; for MAJOR its head himself (第一责任人亲自处理). */
  static Employee investigator(Complaint complaint, ActionContext context) {
    Organisation organisation = context.organisation();
    Department department = complaint.leadDepartment();
    Set<Employee> except = Recusal.recused(complaint);
    Supplier<Optional<Employee>> handler =
        () -> organisation.leastLoaded(Role.HANDLER, department, except);
    Supplier<Optional<Employee>> head =
        () -> organisation.leastLoaded(Role.HEAD, department, except);
    return (complaint.severity() == Severity.MAJOR
            ? head.get().or(handler)
            : handler.get().or(head))
        .orElseGet(() -> inCompany(context, except, Role.MANAGER, Role.LEADER));
  }

  private static Employee inCompany(ActionContext context, Set<Employee> except, Role... ladder) {
    return List.of(ladder).stream()
        .map(role -> context.organisation().leastLoaded(role, except))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new ActionRefused(Guard.NOBODY_LEFT, null));
  }
}
