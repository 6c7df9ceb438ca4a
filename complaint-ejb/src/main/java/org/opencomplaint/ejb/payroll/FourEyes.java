package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.ClosingRule;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.payroll.ClosingRuleView.Version;
import org.opencomplaint.ejb.sql.Row;

/** Whether what HR decides takes two persons now. */
@ApplicationScoped
class FourEyes {
  private static final String PERSONS =
      """
      select count(*) from employee e
      where e.active and exists (select 1 from account a where a.employee_id = e.id)
        and exists (select 1 from employee_role r where r.employee_id = e.id and r.role = 'HR')
      """;

  private static final String VERSIONS =
      """
      select r.version, r.rule, r.reason, r.set_by, coalesce(e.name, r.set_by), r.set_at
      from closing_rule r left join employee e on e.no = r.set_by
      order by r.version desc
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Whether two are needed. */
  boolean apply() {
    return view().two();
  }

  /** Those of HR who can be the second person. */
  List<Employee> others(Employee first) {
    return entities
        .createQuery(
            "select e from Employee e where e.active = true and :hr member of e.roles"
                + " and e <> :first and exists (select a from Account a where a.employee = e)"
                + " order by e.no",
            Employee.class)
        .setParameter("hr", Role.HR)
        .setParameter("first", first)
        .getResultList();
  }

  /** The rule that holds, why, and those before it. */
  ClosingRuleView view() {
    long persons = Row.of(entities.createNativeQuery(PERSONS)).get(0).number();
    List<Version> versions =
        Row.of(entities.createNativeQuery(VERSIONS)).stream()
            .map(
                row ->
                    new Version(
                        row.number(),
                        row.code(ClosingRule.class),
                        row.text(),
                        EmployeeName.of(row.text(), row.text()),
                        row.moment()))
            .toList();
    ClosingRule rule = versions.isEmpty() ? ClosingRule.WHERE_POSSIBLE : versions.get(0).rule();
    return new ClosingRuleView(rule, persons, rule.needsTwo(persons), versions);
  }
}
