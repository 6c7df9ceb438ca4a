package org.opencomplaint.ejb.staff;

import java.util.Set;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;

/**
 * What is known of an employee.
 *
 * @param department its code
 * @param manager the number of the direct line manager; null at the top
 * @param performancePay the usual performance pay of a month
 * @param active whether he still works here
 */
public record EmployeeFile(
    String no,
    String name,
    String department,
    String manager,
    Money performancePay,
    Set<Role> roles,
    boolean active,
    long version) {

  static EmployeeFile of(Employee employee) {
    return new EmployeeFile(
        employee.no(),
        employee.name(),
        employee.department().code(),
        employee.manager() == null ? null : employee.manager().no(),
        employee.performancePay(),
        employee.roles(),
        employee.isActive(),
        employee.version());
  }
}
