package org.opencomplaint.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Problem;

/** Of which department somebody may read the registers of accountability. */
@ApplicationScoped
public class RegisterScope {
  private static final List<Role> SEE_ALL =
      List.of(Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR);

  @Inject private Organisation organisation;

  /**
   * The department whose lines the reader gets.
   *
   * @param wanted code or name; null for all he may see
   * @return null for all departments
   * @throws Problem INVALID if it is unknown; FORBIDDEN if a head asks for another than his own
   */
  public Department department(String wanted, Employee reader) {
    Department asked =
        wanted == null
            ? null
            : organisation
                .department(wanted)
                .orElseThrow(() -> Problem.invalid("department", "UNKNOWN"));
    if (seesAll(reader)) {
      return asked;
    }
    if (asked != null && !reader.belongsTo(asked)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "OTHER_DEPARTMENT");
    }
    return reader.department();
  }

  /** Whether somebody reads the registers at all. */
  public boolean isOpenTo(Employee reader) {
    return seesAll(reader) || reader.has(Role.HEAD);
  }

  /** Whether the registers hold the lines of that department for the reader. */
  public boolean covers(Department department, Employee reader) {
    return seesAll(reader) || (reader.has(Role.HEAD) && reader.belongsTo(department));
  }

  private static boolean seesAll(Employee reader) {
    return SEE_ALL.stream().anyMatch(reader::has);
  }
}
