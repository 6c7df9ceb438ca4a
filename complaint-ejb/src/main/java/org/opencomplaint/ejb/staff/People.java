package org.opencomplaint.ejb.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Problem;

/** Finds the people and departments that forms name. */
@ApplicationScoped
class People {
  @Inject private Organisation organisation;

  Employee employee(String field, String no) {
    return known(field, organisation.employee(no));
  }

  Department department(String field, String code) {
    return known(field, organisation.department(code));
  }

  /** Somebody other than the one he is to replace. */
  Employee other(String field, String no, Employee than) {
    Employee other = employee(field, no);
    if (other.equals(than)) {
      throw Problem.invalid(field, "SAME_PERSON");
    }
    return other;
  }

  /** Whether he decides on proposals. */
  static boolean approves(Employee employee) {
    return employee.has(Role.HEAD) || employee.has(Role.MANAGER) || employee.has(Role.LEADER);
  }

  private static <T> T known(String field, Optional<T> found) {
    return found.orElseThrow(() -> Problem.invalid(field, "UNKNOWN", Map.of()));
  }
}
