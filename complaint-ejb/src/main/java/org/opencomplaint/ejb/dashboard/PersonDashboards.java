package org.opencomplaint.ejb.dashboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.dashboard.Dashboard.Compared;
import org.opencomplaint.ejb.dashboard.PersonQueries.Outcome;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * How somebody handles complaints. Everybody sees his own figures, a head those of his department;
 * managers, leaders and auditors see everybody's.
 */
@UseCase
@Stateless
public class PersonDashboards {
  @Inject private Caller caller;
  @Inject private Organisation organisation;
  @Inject private DashboardScope scopes;
  @Inject private PersonQueries figures;

  /**
   * The figures of a person.
   *
   * @throws Problem FORBIDDEN if they are not the caller's to see; INVALID if there is no such
   *     person or the period cannot be
   */
  @AllowSignedIn
  public PersonDashboard look(PersonCriteria criteria) {
    Employee viewer = caller.require();
    Employee person = person(criteria.person(), viewer);
    Period period = scopes.period(criteria.from(), criteria.to());
    Outcome outcome = figures.outcome(person, period, viewer);
    return new PersonDashboard(
        EmployeeName.of(person.no(), person.name()),
        DepartmentName.of(person.department()),
        period.from(),
        period.to(),
        figures.holding(person, viewer),
        figures.overdue(person, viewer),
        outcome.brought(),
        compared(criteria.comparisonOrUsual(), person, period, viewer),
        outcome.returned(),
        figures.delays(person, period, viewer),
        figures.stages(person, period, viewer));
  }

  private Employee person(String wanted, Employee viewer) {
    if (Text.isBlank(wanted)) {
      return viewer;
    }
    Employee person =
        organisation.employee(wanted).orElseThrow(() -> Problem.invalid("person", "UNKNOWN"));
    boolean his = person.equals(viewer);
    boolean hisDepartments = viewer.has(Role.HEAD) && viewer.belongsTo(person.department());
    if (!his && !hisDepartments && !DashboardScope.seesAll(viewer)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "OTHER_PERSON");
    }
    return person;
  }

  private Compared compared(
      Comparison comparison, Employee person, Period period, Employee viewer) {
    Period other = comparison.of(period);
    return other == null
        ? null
        : new Compared(
            comparison, other.from(), other.to(), figures.outcome(person, other, viewer).brought());
  }
}
