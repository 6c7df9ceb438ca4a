package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.core.organisation.Role.AUDITOR;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.usecase.Problem;

/** Whose figures of which days somebody may look at. */
@ApplicationScoped
class DashboardScope {
  private static final int DEFAULT_DAYS = 90;

  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The days that are asked for.
   *
   * @throws Problem INVALID if they end before they begin, or are too many
   */
  Period period(LocalDate first, LocalDate last) {
    LocalDate to = last == null ? LocalDate.now(clock) : last;
    LocalDate from = first == null ? to.minusDays(DEFAULT_DAYS - 1) : first;
    if (from.isAfter(to)) {
      throw Problem.invalid("to", "PERIOD_BACKWARDS");
    }
    if (!to.isBefore(from.plusYears(Dashboards.LONGEST))) {
      throw Problem.invalid("from", "PERIOD_TOO_LONG");
    }
    return new Period(from, to, clock.getZone());
  }

  /**
   * The department that is asked for; null for the whole company.
   *
   * @throws Problem FORBIDDEN if it is not the viewer's to see; INVALID if it is unknown
   */
  Department department(String wanted, Employee viewer) {
    if (Text.isBlank(wanted)) {
      return seesAll(viewer) ? null : viewer.department();
    }
    Department department =
        organisation.department(wanted).orElseThrow(() -> Problem.invalid("department", "UNKNOWN"));
    if (!seesAll(viewer) && !viewer.belongsTo(department)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "OTHER_DEPARTMENT");
    }
    return department;
  }

  /** The departments the viewer may look at, in the order of their pinyin. */
  List<DepartmentName> departments(Employee viewer) {
    return seesAll(viewer)
        ? entities
            .createQuery(
                "select new org.opencomplaint.ejb.organisation.DepartmentName(d.code, d.name)"
                    + " from Department d where d.active = true order by d.pinyin, d.code",
                DepartmentName.class)
            .getResultList()
        : List.of(DepartmentName.of(viewer.department()));
  }

  static boolean seesAll(Employee viewer) {
    return Stream.of(MANAGER, LEADER, AUDITOR).anyMatch(viewer::has);
  }

  static long id(Department department) {
    return department == null ? Statements.WHOLE_COMPANY : department.id();
  }
}
