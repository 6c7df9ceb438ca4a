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
import org.opencomplaint.ejb.paging.InOrder;
import org.opencomplaint.ejb.paging.LongList;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
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
          case when satisfied then 'SATISFIED' else 'DISSATISFIED' end as result,
          speed, attitude, result as outcome, overall, comment from feedback
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
          + " join customer cu on cu.id = c.customer_id where %s order by %s limit %d offset %d";

  private static final String KEYS = "select v.id " + VISITS + " where %s order by %s";

  private static final String COUNT =
      "select count(*) from (select 1 " + VISITS + " where %s limit %d) counted";

  private static final String TOTALS =
      """
      select count(*) filter (where v.result = 'SATISFIED'),
        count(*) filter (where v.result <> 'NOT_REACHED'), round(avg(v.speed), 2),
        round(avg(v.attitude), 2), round(avg(v.outcome), 2), round(avg(v.overall), 2)
      """
          + VISITS
          + " where %s";

  private static final String TIE_BREAKER = "v.id";

  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  Page<VisitLine> page(
      VisitSearch wanted, Sorting<VisitOrder> order, Paging paging, Employee reader) {
    Conditions where = conditions(wanted, reader);
    LongList.Reader<VisitLine> lines =
        (some, by, limit, offset) -> read(some, by, limit, offset, reader);
    LongList.Source<VisitLine> found = new LongList.Source<>(entities, this::count, lines, lines);
    return new LongList<>(found, order, TIE_BREAKER, Paging.REACH).page(where, paging);
  }

  /** One further than a list can be turned. */
  private long count(Conditions where) {
    return rows(COUNT.formatted(where.sql(), Paging.REACH + 1), where).get(0).number();
  }

  VisitTotals totals(VisitSearch wanted, Employee reader) {
    Conditions where = conditions(wanted, reader);
    Row sums = rows(TOTALS.formatted(where.sql()), where).get(0);
    return new VisitTotals(
        sums.number(),
        sums.number(),
        sums.decimal(),
        sums.decimal(),
        sums.decimal(),
        sums.decimal());
  }

  List<Long> keys(VisitSearch wanted, Sorting<VisitOrder> order, Employee reader) {
    Conditions where = conditions(wanted, reader);
    return rows(KEYS.formatted(where.sql(), order.sql(TIE_BREAKER)), where).stream()
        .map(Row::number)
        .toList();
  }

  /** In the order of the keys. */
  List<VisitLine> of(List<Long> keys, Employee reader) {
    Conditions where = Complaints.visibleTo(reader).among(TIE_BREAKER, keys);
    return InOrder.of(keys, read(where, TIE_BREAKER, keys.size(), 0, reader), VisitLine::id);
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

  private List<VisitLine> read(
      Conditions where, String order, int limit, int offset, Employee reader) {
    return rows(LINES.formatted(where.sql(), order, limit, offset), where).stream()
        .map(row -> line(row, reader))
        .toList();
  }

  private List<Row> rows(String sql, Conditions where) {
    return Row.of(where.fill(entities.createNativeQuery(sql)));
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
