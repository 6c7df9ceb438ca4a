package org.opencomplaint.ejb.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.complaint.CustomerPrivacy;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Register;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Reads return visits as lines of a list: what customers said, and attempts to reach them. */
@ApplicationScoped
class VisitLines {
  private static final String VISITS =
      """
      from (
        select id, complaint_id, recorded_at as at, recorded_by_id as by_id,
          case satisfied when true then 'SATISFIED' when false then 'DISSATISFIED' else 'NO_ANSWER' end as result,
          speed, attitude, result as outcome, overall,
          nullif(concat_ws(' ', reason, comment), '') as comment from feedback
        union all
        select id, complaint_id, attempted_at, null, 'NOT_REACHED', null, null, null, null, note
          from contact_attempt) v
      join complaint c on c.id = v.complaint_id
      left join department d on d.id = c.lead_department_id
      left join employee b on b.id = v.by_id
      """;

  private static final String LINES =
      """
      select v.id, c.number, v.at, c.product, cu.name, cu.confidential, c.holder_id, c.recorded_by_id,
        c.lead_department_id, d.code, d.name, b.no, b.name, v.result, v.speed, v.attitude,
        v.outcome, v.overall, c.expected_score, c.perceived_score, v.comment
      """
          + VISITS
          + """
          join customer cu on cu.id = c.customer_id
          where %1$s order by %2$s limit %3$d offset %4$d
          """;

  private static final String KEYS = "select v.id " + VISITS + " where %1$s order by %2$s";

  private static final String TOTALS =
      """
      select count(*) filter (where v.result = 'SATISFIED'),
        count(*) filter (where v.result in ('SATISFIED', 'DISSATISFIED')), round(avg(v.speed), 2),
        round(avg(v.attitude), 2), round(avg(v.outcome), 2), round(avg(v.overall), 2)
      """
          + VISITS
          + " where %s";

  private static final Register.Queries QUERIES = new Register.Queries("v.id", VISITS, KEYS, LINES);

  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  Page<VisitLine> page(
      VisitSearch wanted, Sorting<VisitOrder> order, Paging paging, Employee reader) {
    return register(reader).page(conditions(wanted, reader), order, paging);
  }

  VisitTotals totals(VisitSearch wanted, Employee reader) {
    Conditions where = conditions(wanted, reader);
    Row sums = register(reader).rows(TOTALS.formatted(where.sql()), where).get(0);
    return new VisitTotals(
        sums.number(),
        sums.number(),
        sums.decimal(),
        sums.decimal(),
        sums.decimal(),
        sums.decimal());
  }

  List<Long> keys(VisitSearch wanted, Sorting<VisitOrder> order, Employee reader) {
    return register(reader).keys(conditions(wanted, reader), order);
  }

  /** In the order of the keys. */
  List<VisitLine> of(List<Long> keys, Employee reader) {
    return register(reader).of(keys, Complaints.visibleTo(reader));
  }

  private Register<VisitOrder, VisitLine> register(Employee reader) {
    return new Register<>(entities, QUERIES, row -> line(row, reader), VisitLine::id);
  }

  private Conditions conditions(VisitSearch wanted, Employee reader) {
    Conditions where = Complaints.visibleTo(reader);
    if (wanted.from() != null) {
      where.and("v.at >= ?", startOf(wanted.from()));
    }
    if (wanted.to() != null) {
      where.and("v.at < ?", startOf(wanted.to().plusDays(1)));
    }
    if (wanted.department() != null) {
      where.and(
          "c.lead_department_id = ?",
          organisation
              .department(wanted.department())
              .orElseThrow(() -> Problem.invalid("department", "UNKNOWN"))
              .id());
    }
    if (wanted.result() != null) {
      where.and("v.result = ?", wanted.result().name());
    }
    if (wanted.scoreAtMost() != null) {
      where.and("v.overall <= ?", wanted.scoreAtMost());
    }
    return where;
  }

  private Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  private static VisitLine line(Row row, Employee reader) {
    long id = row.number();
    String number = row.text();
    Instant at = row.moment();
    String product = row.text();
    String name = row.text();
    boolean confidential = row.truth();
    CustomerPrivacy privacy =
        CustomerPrivacy.of(reader, row.numberOrNull(), row.numberOrNull(), row.numberOrNull());
    return new VisitLine(
        id,
        number,
        at,
        product,
        privacy.name(name, confidential),
        DepartmentName.of(row.text(), row.text()),
        EmployeeName.of(row.text(), row.text()),
        row.code(VisitResult.class),
        score(row),
        score(row),
        score(row),
        score(row),
        row.decimal(),
        row.decimal(),
        row.text());
  }

  private static Integer score(Row row) {
    Long score = row.numberOrNull();
    return score == null ? null : score.intValue();
  }
}
