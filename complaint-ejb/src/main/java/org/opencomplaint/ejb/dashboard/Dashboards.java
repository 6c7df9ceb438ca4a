package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.core.organisation.Role.AUDITOR;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import jakarta.ejb.Stateless;
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
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * The statistics of a department or of the whole company. A head sees his own department; managers,
 * leaders and auditors see every one.
 */
@UseCase
@Stateless
public class Dashboards {
  /** No period is longer, in years. */
  public static final int LONGEST = 3;

  private static final int DEFAULT_DAYS = 90;

  @Inject private Caller caller;
  @Inject private Organisation organisation;
  @Inject private PresentState present;
  @Inject private PeriodStatistics statistics;
  @Inject private Outcomes outcomes;
  @Inject private Statements statements;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The dashboard for the criteria.
   *
   * @throws Problem FORBIDDEN if the department is not the caller's to see; INVALID if it is
   *     unknown, or the period ends before it begins or is longer than {@link #LONGEST} years
   */
  @Allow({HEAD, MANAGER, LEADER, AUDITOR})
  public Dashboard look(DashboardCriteria criteria) {
    Period period = period(criteria);
    Department department = department(criteria.department());
    long scope = department == null ? Statements.WHOLE_COMPANY : department.id();
    statements.planForTheseValues();
    List<Found> found = statistics.found(period, scope);
    return new Dashboard(
        DepartmentName.of(department),
        period.from(),
        period.to(),
        LocalDate.now(clock),
        present.of(scope),
        outcomes.figures(period, scope, found),
        figures(period.before(), scope),
        statistics.received(period, scope),
        statistics.stages(period, scope),
        Found.causes(found),
        statistics.categories(period, scope),
        Found.losses(found, period));
  }

  private Figures figures(Period period, long scope) {
    return outcomes.figures(period, scope, statistics.found(period, scope));
  }

  /** The departments the caller may look at, by code. */
  @Allow({HEAD, MANAGER, LEADER, AUDITOR})
  public List<DepartmentName> departments() {
    Employee viewer = caller.require();
    return seesAll(viewer)
        ? entities
            .createQuery(
                "select new org.opencomplaint.ejb.organisation.DepartmentName(d.code, d.name)"
                    + " from Department d where d.active = true order by d.code",
                DepartmentName.class)
            .getResultList()
        : List.of(DepartmentName.of(viewer.department()));
  }

  private Period period(DashboardCriteria criteria) {
    LocalDate to = criteria.to() == null ? LocalDate.now(clock) : criteria.to();
    LocalDate from = criteria.from() == null ? to.minusDays(DEFAULT_DAYS - 1) : criteria.from();
    if (from.isAfter(to)) {
      throw Problem.invalid("to", "PERIOD_BACKWARDS");
    }
    if (!to.isBefore(from.plusYears(LONGEST))) {
      throw Problem.invalid("from", "PERIOD_TOO_LONG");
    }
    return new Period(from, to, clock.getZone());
  }

  private Department department(String wanted) {
    Employee viewer = caller.require();
    if (wanted == null || wanted.isBlank()) {
      return seesAll(viewer) ? null : viewer.department();
    }
    Department department =
        organisation.department(wanted).orElseThrow(() -> Problem.invalid("department", "UNKNOWN"));
    if (!seesAll(viewer) && !viewer.belongsTo(department)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "OTHER_DEPARTMENT");
    }
    return department;
  }

  private static boolean seesAll(Employee viewer) {
    return Stream.of(MANAGER, LEADER, AUDITOR).anyMatch(viewer::has);
  }
}
