package org.opencomplaint.ejb.escalation;

import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;

/** Who is told what of a complaint (domain rules §4). */
@ApplicationScoped
class Superiors {
  @Inject private Organisation organisation;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Who is away is told, and whoever stands in for him. */
  Set<Employee> toldOf(NotificationKind kind, Complaint complaint) {
    Set<Employee> told = new LinkedHashSet<>();
    for (Employee employee : concerned(kind, complaint)) {
      told.add(employee);
      organisation.deputyOf(employee).ifPresent(told::add);
    }
    return told;
  }

  private Set<Employee> concerned(NotificationKind kind, Complaint complaint) {
    Set<Employee> told = new LinkedHashSet<>();
    switch (kind) {
      case DUE_SOON, FOLLOW_UP_SOON, FOLLOW_UP_TODAY -> told.add(complaint.holder());
      case OVERDUE, FOLLOW_UP_MISSED -> {
        told.add(complaint.holder());
        told.addAll(heads(complaint));
      }
      case LONG_OVERDUE -> {
        told.addAll(all(MANAGER));
        if (complaint.severity() == Severity.MAJOR) {
          told.addAll(all(LEADER));
        }
      }
      case MAJOR -> told.addAll(all(LEADER));
      default -> throw new IllegalArgumentException("told by nobody: " + kind);
    }
    return told;
  }

  /** Those of the responsible department; before there is one, the holder's line manager. */
  private List<Employee> heads(Complaint complaint) {
    return complaint.leadDepartment() == null
        ? Optional.ofNullable(complaint.holder().manager()).stream().toList()
        : heads(complaint.leadDepartment());
  }

  private List<Employee> heads(Department department) {
    return all(HEAD).stream().filter(head -> head.belongsTo(department)).toList();
  }

  private List<Employee> all(Role role) {
    return entities
        .createQuery(
            "select e from Employee e where e.active = true and :role member of e.roles"
                + " order by e.no",
            Employee.class)
        .setParameter("role", role)
        .getResultList();
  }
}
