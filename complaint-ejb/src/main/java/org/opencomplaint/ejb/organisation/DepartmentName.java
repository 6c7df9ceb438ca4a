package org.opencomplaint.ejb.organisation;

import org.opencomplaint.core.organisation.Department;

/** Which department: its code and the name people say. */
public record DepartmentName(String code, String name) {
  /** The department's; null for none. */
  public static DepartmentName of(Department department) {
    return department == null ? null : new DepartmentName(department.code(), department.name());
  }

  /** From stored values; null without a code. */
  public static DepartmentName of(String code, String name) {
    return code == null ? null : new DepartmentName(code, name);
  }
}
