package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.organisation.RegisterScope;
import org.opencomplaint.ejb.organisation.TypedEmployee;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Register;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Reads the accountability register; a head sees the penalties of his department only. */
@ApplicationScoped
class PenaltyRegisters {
  private static final String KEYS =
      """
      select p.id from penalty p
      join employee e on e.id = p.employee_id
      join complaint c on c.id = p.complaint_id
      join category k on k.id = c.category_id
      join department d on d.id = p.department_id
      where %1$s order by %2$s
      """;

  /** Joined like this, what the conditions do not need costs nothing. */
  private static final String PENALTIES =
      """
      from penalty p
      left join complaint c on c.id = p.complaint_id
      """;

  /** The wanted ones first, alone: the other tables are joined to one page only. */
  private static final String LINES =
      """
      select p.id, p.version, c.number, k.code, k.name_zh, k.name_en, e.no, e.name, d.code, d.name,
        p.role, p.loss, p.amount, p.status, p.proposed_at, p.served_on, p.appeal_until,
        p.appeal_reason, p.hearing_reason, p.final_amount, s.deducted, s.due,
        (select count(*) from penalty_notice n where n.penalty_id = p.id)
      from (
      """
          + KEYS
          + """
        limit %3$d offset %4$d) wanted
      join penalty p on p.id = wanted.id
      join complaint c on c.id = p.complaint_id
      join category k on k.id = c.category_id
      join employee e on e.id = p.employee_id
      join department d on d.id = p.department_id
      cross join lateral (
        select coalesce(sum(l.amount) filter (where l.account = 'DEDUCTION'), 0) as deducted,
          coalesce(sum(l.amount) filter (where l.account = 'DUE'), 0) as due
        from posting_line l where l.penalty_id = p.id) s
      order by %2$s
      """;

  private static final String TOTALS =
      """
      with wanted as (
        select p.id, p.status, p.amount, p.final_amount
      """
          + PENALTIES
          + """
        where %s)
      select coalesce(sum(amount) filter (where status not in ('LAPSED', 'REVOKED')), 0),
        coalesce(sum(final_amount) filter (where status = 'FINAL'), 0),
        (select coalesce(sum(l.amount), 0) from posting_line l
         where l.penalty_id in (select id from wanted) and l.account = 'DEDUCTION'),
        (select coalesce(sum(l.amount), 0) from posting_line l
         where l.penalty_id in (select id from wanted) and l.account = 'DUE')
      from wanted
      """;

  private static final String MONTHS =
      """
      select coalesce(g.period, to_char(g.posted_at at time zone '%s', 'YYYY-MM')) as month,
        d.code, d.name, count(distinct p.employee_id),
        coalesce(-sum(l.amount) filter (where l.account = 'PENALTY'), 0),
        coalesce(sum(l.amount) filter (where l.account = 'DEDUCTION'), 0),
        coalesce(sum(l.amount) filter (where l.account = 'DUE'), 0)
      """
          + PENALTIES
          + """
      join department d on d.id = p.department_id
      join posting_line l on l.penalty_id = p.id
      join posting g on g.id = l.posting_id
      where %s group by 1, 2, 3 order by 1 desc, 2
      """;

  /** Both have an index; the month as it is shown could have none. */
  private static final String IN_MONTHS =
      "g.period between ? and ? or g.period is null and g.posted_at >= ? and g.posted_at < ?";

  private static final String OF_CATEGORY =
      "c.category_id in (select own.id from category own"
          + " left join category top on top.id = own.parent_id where ? in (own.code, top.code))";

  private static final String CATEGORY =
      "select 1 from category where tree = 'COMPLAINT' and code = ?1";

  private static final String ROLE = "select 1 from penalty_role where role = ?1";

  private static final Register.Queries QUERIES =
      new Register.Queries("p.id", PENALTIES, KEYS, LINES);

  @Inject private RegisterScope scope;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  PenaltyRegister find(
      RegisterSearch wanted, Sorting<PenaltyOrder> order, Paging paging, Employee reader) {
    Conditions where = conditions(wanted, reader);
    Page<PenaltyRegister.Line> page = register().page(where, order, paging);
    return new PenaltyRegister(
        page.items(),
        page.page(),
        page.size(),
        page.total(),
        page.more(),
        page.more() ? null : totals(where));
  }

  private PenaltyRegister.Totals totals(Conditions where) {
    Row sums = register().rows(TOTALS.formatted(where.sql()), where).get(0);
    return new PenaltyRegister.Totals(sums.money(), sums.money(), sums.money(), sums.money());
  }

  List<Long> keys(RegisterSearch wanted, Sorting<PenaltyOrder> order, Employee reader) {
    return register().keys(conditions(wanted, reader), order);
  }

  /** In the order of the keys. */
  List<PenaltyRegister.Line> of(List<Long> keys, Employee reader) {
    return register().of(keys, conditions(RegisterSearch.ALL, reader));
  }

  PaidMonths months(RegisterSearch wanted, Year year, Employee reader) {
    Conditions where = conditions(wanted, reader).and(IN_MONTHS, in(year));
    List<PaidMonths.Row> months =
        register().rows(MONTHS.formatted(clock.getZone().getId(), where.sql()), where).stream()
            .map(PenaltyRegisters::month)
            .toList();
    PaidMonths.Sums none = new PaidMonths.Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    return new PaidMonths(
        year,
        months,
        months.stream().map(PaidMonths.Row::sums).reduce(none, PaidMonths.Sums::plus));
  }

  private Object[] in(Year year) {
    YearMonth first = year.atMonth(1);
    YearMonth last = year.atMonth(12);
    return new Object[] {
      first.toString(), last.toString(), start(first), start(last.plusMonths(1))
    };
  }

  private static PaidMonths.Row month(Row row) {
    YearMonth month = YearMonth.parse(row.text());
    DepartmentName department = new DepartmentName(row.text(), row.text());
    int people = (int) row.number();
    Money assessed = row.money();
    Money deducted = row.money();
    Money due = row.money();
    return new PaidMonths.Row(
        month,
        department,
        people,
        new PaidMonths.Sums(assessed, deducted, assessed.minus(deducted).minus(due), due));
  }

  PenaltyRegister.Line find(long id) {
    return register().of(List.of(id), new Conditions()).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_PENALTY"));
  }

  private Conditions conditions(RegisterSearch wanted, Employee reader) {
    Conditions where = new Conditions();
    if (wanted.month() != null) {
      where.and(
          "p.proposed_at >= ? and p.proposed_at < ?",
          start(wanted.month()),
          start(wanted.month().plusMonths(1)));
    }
    if (wanted.status() != null) {
      where.and("p.status = ?", wanted.status().name());
    }
    TypedEmployee.in("p.employee_id", wanted.employee(), where);
    if (wanted.complaint() != null) {
      where.and(
          "p.complaint_id = (select id from complaint where number = upper(?))",
          wanted.complaint());
    }
    if (wanted.category() != null) {
      where.and(OF_CATEGORY, known("category", CATEGORY, wanted.category()));
    }
    if (wanted.role() != null) {
      where.and("p.role = ?", known("role", ROLE, wanted.role()));
    }
    Department department = scope.department(wanted.department(), reader);
    if (department != null) {
      where.and("p.department_id = ?", department.id());
    }
    return where;
  }

  private String known(String field, String query, String code) {
    if (entities.createNativeQuery(query).setParameter(1, code).getResultList().isEmpty()) {
      throw Problem.invalid(field, "UNKNOWN");
    }
    return code;
  }

  private Timestamp start(YearMonth month) {
    return Timestamp.from(month.atDay(1).atStartOfDay(clock.getZone()).toInstant());
  }

  private Register<PenaltyOrder, PenaltyRegister.Line> register() {
    return new Register<>(entities, QUERIES, PenaltyRegisters::line, PenaltyRegister.Line::id);
  }

  private static PenaltyRegister.Line line(Row row) {
    return new PenaltyRegister.Line(
        row.number(),
        row.number(),
        row.text(),
        new CategoryName(row.text(), row.text(), row.text()),
        new EmployeeName(row.text(), row.text()),
        new DepartmentName(row.text(), row.text()),
        row.text(),
        row.money(),
        row.money(),
        row.code(PenaltyStatus.class),
        row.moment(),
        row.day(),
        row.day(),
        row.text(),
        row.text(),
        row.money(),
        row.money(),
        row.money(),
        row.number());
  }
}
