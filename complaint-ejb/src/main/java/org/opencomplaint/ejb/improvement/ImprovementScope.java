package org.opencomplaint.ejb.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.sql.Conditions;

/** Who sees which improvement actions {@code i} of owners {@code e}. */
@ApplicationScoped
class ImprovementScope {
  private static final List<Role> SEE_ALL =
      List.of(Role.OFFICER, Role.MANAGER, Role.LEADER, Role.AUDITOR);

  /** His own, those of his department if he works on its complaints, or all. */
  Conditions visibleTo(Employee reader) {
    Conditions where = new Conditions();
    if (SEE_ALL.stream().anyMatch(reader::has)) {
      return where;
    }
    return reader.isDepartmentStaff()
        ? where.and("i.owner_id = ? or e.department_id = ?", reader.id(), reader.department().id())
        : where.and("i.owner_id = ?", reader.id());
  }
}
