package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.WriteOff;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;

/** Shows what is due by age, and what was given up. */
@ApplicationScoped
class WriteOffList {
  /** Nobody decides on more at once; the oldest come first. */
  private static final int SHOWN = 500;

  /** What is due first, from an index: the other tables are joined to the few of which any is. */
  private static final String AGED =
      """
      select p.id, c.number, e.no, e.name, p.final_at, l.due,
        exists (select 1 from write_off w where w.penalty_id = p.id and w.status = 'PROPOSED')
      from (select penalty_id, sum(amount) as due from posting_line
             where account = 'DUE'
             group by penalty_id having sum(amount) > 0) l
      join penalty p on p.id = l.penalty_id
      join complaint c on c.id = p.complaint_id
      join employee e on e.id = p.employee_id
      order by p.final_at, p.id
      """;

  private static final String WRITE_OFFS =
      """
      select w.id, p.id, c.number, e.no, e.name, w.amount, w.reason, w.status,
        b.no, b.name, w.proposed_at, d.no, d.name, w.decided_at
      from write_off w
      join penalty p on p.id = w.penalty_id
      join complaint c on c.id = p.complaint_id
      join employee e on e.id = p.employee_id
      join employee b on b.id = w.proposed_by_id
      left join employee d on d.id = w.decided_by_id
      where (?1 = 0 or w.id = ?1) and (?2 = 0 or p.employee_id = ?2 and w.status = 'POSTED')
      order by w.id desc
      """;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What is due of every penalty, the oldest first. */
  List<AgedDue> aged() {
    return rows(entities.createNativeQuery(AGED)).stream().map(this::aged).toList();
  }

  private AgedDue aged(Row row) {
    long penalty = row.number();
    String complaint = row.text();
    EmployeeName employee = EmployeeName.of(row.text(), row.text());
    LocalDate finalOn = LocalDate.ofInstant(row.moment(), clock.getZone());
    long months = ChronoUnit.MONTHS.between(finalOn, LocalDate.now(clock));
    return new AgedDue(
        penalty,
        complaint,
        employee,
        finalOn,
        months,
        row.money(),
        months >= WriteOff.MONTHS && !row.truth());
  }

  /** All of them, the latest first. */
  List<WriteOffView> all() {
    return find(0, 0);
  }

  /** Those of an employee that were posted, the latest first. */
  List<WriteOffView> postedOf(Employee employee) {
    return find(0, employee.id());
  }

  /** An existing one. */
  WriteOffView one(long id) {
    return find(id, 0).get(0);
  }

  private List<WriteOffView> find(long id, long employeeId) {
    entities.flush();
    return rows(
            entities.createNativeQuery(WRITE_OFFS).setParameter(1, id).setParameter(2, employeeId))
        .stream()
        .map(WriteOffList::view)
        .toList();
  }

  private static WriteOffView view(Row row) {
    return new WriteOffView(
        row.number(),
        row.number(),
        row.text(),
        EmployeeName.of(row.text(), row.text()),
        row.money(),
        row.text(),
        row.code(WriteOff.Status.class),
        EmployeeName.of(row.text(), row.text()),
        row.moment(),
        EmployeeName.of(row.text(), row.text()),
        row.moment());
  }

  private static List<Row> rows(Query query) {
    return Row.of(query.setMaxResults(SHOWN));
  }
}
