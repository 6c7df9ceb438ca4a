package org.opencomplaint.ejb.payroll;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.core.payroll.StatementLine.DueSum;
import org.opencomplaint.core.payroll.Wage;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.ledger.OpenPenalty;
import org.opencomplaint.ejb.sql.Row;

/** Works out the statement of a month from the ledger and the wages. */
@ApplicationScoped
class StatementCalculation {
  @Inject private Ledger ledger;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * One line for every employee who owes something, or of whom something became final or was taken
   * back since the last closed month; in the order of employee numbers. Nothing is stored.
   */
  List<StatementLine> lines(PayrollPeriod period) {
    Map<Long, DueSum> due = dueSums();
    Map<Long, List<String>> complaints = complaints();
    Map<Long, Wage> wages = wages(period);
    return employeesWithAccount().stream()
        .filter(employee -> due.containsKey(employee.id()))
        .map(
            employee ->
                new StatementLine(
                    period,
                    employee,
                    wages.get(employee.id()),
                    due.get(employee.id()),
                    complaints.getOrDefault(employee.id(), List.of())))
        .toList();
  }

  /**
   * What no closed statement has reported yet is new; what else is due was carried forward. So a
   * month needs no borders in time, and nothing falls between two of them.
   */
  private Map<Long, DueSum> dueSums() {
    return Row.of(
            entities.createNativeQuery(
                """
                with posted as (
                  select employee_id,
                    coalesce(sum(amount) filter (where account = 'DUE'), 0) as due,
                    coalesce(-sum(amount) filter (where account = 'PENALTY'), 0) as assessed,
                    coalesce(sum(amount) filter (where account = 'RELIEF'), 0) as relieved
                  from posting_line group by employee_id),
                reported as (
                  select s.employee_id, sum(s.newly_final) as assessed, sum(s.relief) as relieved
                  from statement_line s join payroll_period p on p.id = s.period_id
                  where p.status = 'CLOSED' group by s.employee_id)
                select employee_id, p.due,
                  p.assessed - coalesce(r.assessed, 0), p.relieved - coalesce(r.relieved, 0)
                from posted p left join reported r using (employee_id)
                where p.due <> 0
                  or p.assessed <> coalesce(r.assessed, 0) or p.relieved <> coalesce(r.relieved, 0)
                """))
        .stream()
        .collect(toMap(Row::number, row -> dueSum(row.money(), row.money(), row.money())));
  }

  private static DueSum dueSum(Money due, Money newlyFinal, Money relief) {
    return new DueSum(due.minus(newlyFinal).plus(relief), newlyFinal, relief);
  }

  private Map<Long, List<String>> complaints() {
    return ledger.openPenalties().stream()
        .collect(
            groupingBy(
                OpenPenalty::employeeId,
                mapping(
                    OpenPenalty::complaint,
                    collectingAndThen(toCollection(TreeSet::new), List::copyOf))));
  }

  private Map<Long, Wage> wages(PayrollPeriod period) {
    return entities
        .createQuery("select w from Wage w where w.period = :period", Wage.class)
        .setParameter("period", period)
        .getResultStream()
        .collect(toMap(wage -> wage.employee().id(), identity()));
  }

  private List<Employee> employeesWithAccount() {
    return entities
        .createQuery(
            "select e from Employee e join fetch e.department"
                + " where exists (select a from EmployeeAccount a where a.employeeId = e.id)"
                + " order by e.no",
            Employee.class)
        .getResultList();
  }
}
