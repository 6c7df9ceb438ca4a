package org.opencomplaint.ejb.organisation;

import org.opencomplaint.core.organisation.Employee;

/** Who: the employee number and the name as colleagues write it. */
public record EmployeeName(String no, String name) {
  /** The employee's; null for nobody. */
  public static EmployeeName of(Employee employee) {
    return employee == null ? null : new EmployeeName(employee.no(), employee.name());
  }

  /** From stored values; null without a number. */
  public static EmployeeName of(String no, String name) {
    return no == null ? null : new EmployeeName(no, name);
  }
}
