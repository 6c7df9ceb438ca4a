package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.core.organisation.Role.AUDITOR;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.organisation.Department;
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

  @Inject private Caller caller;
  @Inject private DashboardScope scopes;
  @Inject private PresentState present;
  @Inject private DailyFigures daily;
  @Inject private FigureQueries figures;
  @Inject private StageQueries stages;
  @Inject private Statistics statistics;
  @Inject private Clock clock;

  /**
   * The dashboard for the criteria.
   *
   * @throws Problem FORBIDDEN if the department is not the caller's to see; INVALID if it is
   *     unknown, or the period ends before it begins or is longer than {@link #LONGEST} years
   */
  @Allow({HEAD, MANAGER, LEADER, AUDITOR})
  public Dashboard look(DashboardCriteria criteria) {
    Period period = scopes.period(criteria.from(), criteria.to());
    Department department = scopes.department(criteria.department(), caller.require());
    long scope = DashboardScope.id(department);
    daily.refreshFor(period);
    return new Dashboard(
        DepartmentName.of(department),
        period.from(),
        period.to(),
        LocalDate.now(clock),
        present.of(scope),
        figures.brought(period, scope),
        figures.compared(criteria.comparisonOrUsual(), period, scope),
        figures.received(period, scope),
        stages.stages(period, scope),
        figures.causes(period, scope),
        figures.categories(period, scope),
        figures.months(period, scope),
        figures.refusals(period, scope));
  }

  /**
   * T4 投诉统计表: the same figures, told apart by one thing or two.
   *
   * @param across what the columns have in common; null for a column for each measure
   * @throws Problem as for {@link #look}; INVALID if the columns cannot tell apart what the rows
   *     have in common
   */
  @Allow({HEAD, MANAGER, LEADER, AUDITOR})
  public StatisticsTable statistics(
      DashboardCriteria criteria, StatisticsBy by, StatisticsBy across) {
    if (across != null && !across.crosses(by)) {
      throw Problem.invalid("across", "NOT_CROSSED");
    }
    Period period = scopes.period(criteria.from(), criteria.to());
    Department department = scopes.department(criteria.department(), caller.require());
    daily.refreshFor(period);
    return statistics.table(period, department, by, across, criteria.comparisonOrUsual());
  }

  /** The departments the caller may look at, by code. */
  @Allow({HEAD, MANAGER, LEADER, AUDITOR})
  public List<DepartmentName> departments() {
    return scopes.departments(caller.require());
  }
}
