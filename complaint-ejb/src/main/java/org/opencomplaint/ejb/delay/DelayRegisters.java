package org.opencomplaint.ejb.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Register;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Reads the delay register; a head sees the delays of his department only. */
@ApplicationScoped
class DelayRegisters {
  private static final String KEYS =
      """
      select l.id from delay l
      join complaint c on c.id = l.complaint_id
      join employee e on e.id = l.employee_id
      join department d on d.id = l.department_id
      where %1$s order by %2$s
      """;

  /** Joined like this, what the conditions do not need costs nothing. */
  private static final String DELAYS =
      """
      from delay l
      left join complaint c on c.id = l.complaint_id
      """;

  /** The wanted ones first, alone: what they show is joined to one page only. */
  private static final String LINES =
      """
      select l.id, l.version, c.number, c.severity, l.stage, e.no, e.name, d.code, d.name,
        l.due_at, v.left_at, l.overrun_minutes, l.amount, l.status, b.no, b.name, l.decided_at,
        l.reason, p.status
      from (
      """
          + KEYS
          + """
        limit %3$d offset %4$d) wanted
      join delay l on l.id = wanted.id
      join stage_visit v on v.id = l.visit_id
      join complaint c on c.id = l.complaint_id
      join employee e on e.id = l.employee_id
      join department d on d.id = l.department_id
      left join employee b on b.id = l.decided_by_id
      left join penalty p on p.delay_id = l.id
      order by %2$s
      """;

  private static final String TOTALS =
      """
      select coalesce(sum(l.overrun_minutes), 0),
        coalesce(sum(l.amount) filter (where l.status = 'CONFIRMED'), 0)
      """
          + DELAYS
          + " where %s";

  private static final Register.Queries QUERIES = new Register.Queries("l.id", DELAYS, KEYS, LINES);

  @Inject private DelayConditions conditions;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  DelayRegister find(
      DelaySearch wanted, Sorting<DelayOrder> order, Paging paging, Employee reader) {
    Conditions where = conditions.of(wanted, reader);
    Page<DelayRegister.Line> page = register().page(where, order, paging);
    return new DelayRegister(
        page.items(),
        page.page(),
        page.size(),
        page.total(),
        page.more(),
        page.more() ? null : totals(where));
  }

  private DelayRegister.Totals totals(Conditions where) {
    Row sums = register().rows(TOTALS.formatted(where.sql()), where).get(0);
    return new DelayRegister.Totals(sums.number(), sums.money());
  }

  DelayRegister.Line find(long id) {
    return register().of(List.of(id), new Conditions()).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_DELAY"));
  }

  List<DelayRegister.Line> of(Employee employee, int limit) {
    Conditions own = new Conditions().and("l.employee_id = ?", employee.id());
    return register().first(own, DelayOrder.NEWEST_FIRST, limit);
  }

  List<Long> keys(DelaySearch wanted, Sorting<DelayOrder> order, Employee reader) {
    return register().keys(conditions.of(wanted, reader), order);
  }

  /** In the order of the keys. */
  List<DelayRegister.Line> of(List<Long> keys, Employee reader) {
    return register().of(keys, conditions.of(DelaySearch.ALL, reader));
  }

  private Register<DelayOrder, DelayRegister.Line> register() {
    return new Register<>(entities, QUERIES, DelayRegisters::line, DelayRegister.Line::id);
  }

  private static DelayRegister.Line line(Row row) {
    return new DelayRegister.Line(
        row.number(),
        row.number(),
        row.text(),
        row.code(Severity.class),
        row.code(Stage.class),
        new EmployeeName(row.text(), row.text()),
        new DepartmentName(row.text(), row.text()),
        row.moment(),
        row.moment(),
        row.number(),
        row.money(),
        row.code(DelayStatus.class),
        EmployeeName.of(row.text(), row.text()),
        row.moment(),
        row.text(),
        row.code(PenaltyStatus.class));
  }
}
