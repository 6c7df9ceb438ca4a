package org.opencomplaint.core.organisation;

/** What an employee may do; one may have several roles (domain rules §3). */
public enum Role {
  CLERK,
  OFFICER,
  HANDLER,
  HEAD,
  MANAGER,
  LEADER,
  HR,
  AUDITOR,
  ADMIN,
  EMPLOYEE;

  /** Whether the role counts in the employee's own department only. */
  public boolean isOfDepartment() {
    return this == HANDLER || this == HEAD;
  }
}
