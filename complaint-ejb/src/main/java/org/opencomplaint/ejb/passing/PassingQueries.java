package org.opencomplaint.ejb.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.passing.PassingReport.Chain;
import org.opencomplaint.ejb.passing.PassingReport.Counts;
import org.opencomplaint.ejb.passing.PassingReport.Leg;
import org.opencomplaint.ejb.passing.PassingReport.Unit;
import org.opencomplaint.ejb.sql.Row;

/** Reads what was passed about; each query from an index, whatever the number of complaints. */
@ApplicationScoped
class PassingQueries {
  private static final String COUNTS =
      """
      select count(*), count(*) filter (where returns > 0), count(*) filter (where refusals >= 2)
        from passing where last_at >= ?1 and last_at < ?2
      """;

  private static final String DEPARTMENTS =
      """
      select d.code, d.name, a.assigned, a.refused, coalesce(a.minutes, -1)
        from (select department_id, count(*) assigned, count(refused_at) refused,
              cast(avg(extract(epoch from refused_at - assigned_at)) / 60 as bigint) minutes
            from assignment where assigned_at >= ?1 and assigned_at < ?2 group by department_id) a
        join department d on d.id = a.department_id
        order by a.refused desc, a.assigned desc, d.code
      """;

  /** The worst first, alone: what they show is joined to one page only. */
  private static final String WORST =
      """
      select c.id, c.number, c.severity, k.code, k.name_zh, k.name_en, c.product, c.stage,
          p.refusals, p.transfers, p.returns
        from (select * from passing p where p.last_at >= ?1 and p.last_at < ?2
          order by p.returns desc, p.refusals desc, p.transfers desc, p.complaint_id desc limit %d offset %d) p
        join complaint c on c.id = p.complaint_id join category k on k.id = c.category_id
        order by p.returns desc, p.refusals desc, p.transfers desc, p.complaint_id desc
      """;

  private static final String LEGS =
      """
      select a.complaint_id, d.code, d.name, a.assigned_at, coalesce(a.refused_at, c.closed_at, ?1) until,
          e.no, e.name employee, a.refusal_reason
        from assignment a join complaint c on c.id = a.complaint_id
        join department d on d.id = a.department_id left join employee e on e.id = a.refused_by_id
        where a.complaint_id = any(cast(string_to_array(?2, ',') as bigint[])) order by a.complaint_id, a.position
      """;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  PassingReport report(LocalDate from, LocalDate to, Paging paging) {
    Timestamp start = startOf(from);
    Timestamp end = startOf(to.plusDays(1));
    Counts counts = counts(start, end);
    List<Unit> units =
        Row.of(query(DEPARTMENTS, start, end)).stream().map(PassingQueries::unit).toList();
    return new PassingReport(
        from, to, counts, units, Page.of(worst(start, end, paging), paging, counts.refused()));
  }

  private Counts counts(Timestamp start, Timestamp end) {
    Row row = Row.of(query(COUNTS, start, end)).get(0);
    return new Counts(row.number(), row.number(), row.number());
  }

  private static Unit unit(Row row) {
    DepartmentName department = DepartmentName.of(row.text(), row.text());
    long assigned = row.number();
    long refused = row.number();
    long minutes = row.number();
    return new Unit(department, assigned, refused, minutes < 0 ? null : minutes);
  }

  private List<Chain> worst(Timestamp start, Timestamp end, Paging paging) {
    Query query = query(WORST.formatted(paging.size(), paging.offset()), start, end);
    Map<Long, List<Leg>> legs = new HashMap<>();
    List<Chain> chains = new ArrayList<>();
    for (Row row : Row.of(query)) {
      List<Leg> own = new ArrayList<>();
      legs.put(row.number(), own);
      chains.add(chain(row, own));
    }
    fill(legs);
    return chains;
  }

  private static Chain chain(Row row, List<Leg> legs) {
    return new Chain(
        row.text(),
        row.code(Severity.class),
        new CategoryName(row.text(), row.text(), row.text()),
        row.text(),
        row.code(Stage.class),
        (int) row.number(),
        (int) row.number(),
        (int) row.number(),
        legs);
  }

  private void fill(Map<Long, List<Leg>> legs) {
    String ids = String.join(",", legs.keySet().stream().map(String::valueOf).toList());
    Query query =
        entities
            .createNativeQuery(LEGS)
            .setParameter(1, Timestamp.from(clock.instant()))
            .setParameter(2, ids);
    for (Row row : Row.of(query)) {
      List<Leg> own = legs.get(row.number());
      own.add(leg(row, own));
    }
  }

  private static Leg leg(Row row, List<Leg> before) {
    DepartmentName department = DepartmentName.of(row.text(), row.text());
    Instant assignedAt = row.moment();
    return new Leg(
        department,
        assignedAt,
        Duration.between(assignedAt, row.moment()).toMinutes(),
        EmployeeName.of(row.text(), row.text()),
        row.text(),
        isReturn(department, before));
  }

  private static boolean isReturn(DepartmentName department, List<Leg> before) {
    return !before.isEmpty()
        && !before.get(before.size() - 1).department().equals(department)
        && before.stream().anyMatch(leg -> leg.department().equals(department));
  }

  private Query query(String sql, Timestamp start, Timestamp end) {
    return entities.createNativeQuery(sql).setParameter(1, start).setParameter(2, end);
  }

  private Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
