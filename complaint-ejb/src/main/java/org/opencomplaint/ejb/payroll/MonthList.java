package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;

/** Shows the months and how far they are. */
@ApplicationScoped
class MonthList {
  private static final String MONTHS =
      """
      select m.month, m.status, m.version,
        (select count(*) from wage w where w.period_id = m.id),
        count(l.id), coalesce(sum(l.deducted), 0),
        m.calculated_at, m.fingerprint, r.no, r.name, m.requested_at, m.closed_at, e.no, e.name
      from payroll_period m
      left join statement_line l on l.period_id = m.id and m.status <> 'OPEN'
      left join employee r on r.id = m.requested_by_id
      left join employee e on e.id = m.closed_by_id
      where (cast(?1 as text) is null or m.month = ?1)
      group by m.id, r.id, e.id
      order by m.month desc
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All of them, the latest first. */
  List<MonthView> all() {
    return find(null);
  }

  /** An existing month. */
  MonthView one(YearMonth month) {
    return find(month.toString()).get(0);
  }

  private List<MonthView> find(String month) {
    entities.flush();
    return Row.of(entities.createNativeQuery(MONTHS).setParameter(1, month)).stream()
        .map(
            row ->
                new MonthView(
                    YearMonth.parse(row.text()),
                    row.code(PayrollPeriod.Status.class),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.money(),
                    row.moment(),
                    row.text(),
                    EmployeeName.of(row.text(), row.text()),
                    row.moment(),
                    row.moment(),
                    EmployeeName.of(row.text(), row.text())))
        .toList();
  }
}
