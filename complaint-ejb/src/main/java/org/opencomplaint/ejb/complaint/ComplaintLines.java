package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.LongList;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/** Reads complaints as lines of a list. */
@ApplicationScoped
class ComplaintLines {
  private static final String NUMBERS =
      """
      select c.number from (select * from complaint c where %s) c
        left join category k on k.id = c.category_id
        left join employee h on h.id = c.holder_id
        left join department d on d.id = c.lead_department_id
       order by %s
      """;

  /** The wanted ones first, alone: the other tables are joined to one page only. */
  private static final String LINES =
      """
      select c.number, c.stage, c.outcome, c.round, c.severity, c.channel,
             k.code, k.name_zh, k.name_en, cu.name, cu.confidential, c.product, c.order_no,
             h.no, h.name, d.code, d.name, c.registered_at, v.entered_at, c.due_at, c.closed_at,
             c.holder_id, c.recorded_by_id, c.lead_department_id,
             v.warn_at, c.paused_until, v.extension_minutes, p.negotiated_on, f.loss
        from (select c.id from (select * from complaint c where %1$s%2$s) c
                left join category k on k.id = c.category_id
                left join employee h on h.id = c.holder_id
                left join department d on d.id = c.lead_department_id
               order by %3$s limit %4$d offset %5$d) wanted
        join complaint c on c.id = wanted.id
        join category k on k.id = c.category_id
        join customer cu on cu.id = c.customer_id
        left join employee h on h.id = c.holder_id
        left join department d on d.id = c.lead_department_id
        left join stage_visit v on v.complaint_id = c.id and v.left_at is null
        left join prospect p on p.complaint_id = c.id and p.negotiated_on is not null and p.ended_at is null
        left join lateral (select loss from findings where complaint_id = c.id order by position desc limit 1) f on true
       order by %3$s
      """;

  /** Makes the database find all that match before it puts them in order. */
  private static final String ALL_AT_ONCE = " offset 0";

  private static final String COUNT =
      "select count(*) from (select 1 from complaint c where %s limit %d) counted";

  private static final String TOTALS =
      """
      select count(*), count(*) filter (where c.stage <> 'CLOSED'),
             count(*) filter (where c.stage <> 'CLOSED' and c.due_at < now.at), coalesce(sum(f.loss), 0)
        from (select c.id, c.stage, c.due_at from complaint c where %s) c
       cross join (select cast('%s' as timestamptz) as at) now
        left join lateral (select loss from findings where complaint_id = c.id order by position desc limit 1) f on true
      """;

  private static final String TIE_BREAKER = "c.id";

  @Inject private Clock clock;
  @Inject private ClockPolicy clockPolicy;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** One page. Left to itself the database guesses how to read it, and with rare words wrongly. */
  Page<ComplaintLine> page(
      Conditions where, Sorting<ComplaintOrder> order, Paging paging, Employee viewer) {
    LongList.Source<ComplaintLine> found =
        new LongList.Source<>(
            entities,
            this::count,
            (some, by, limit, offset) -> read(some, ALL_AT_ONCE, by, limit, offset, viewer),
            (some, by, limit, offset) -> read(some, "", by, limit, offset, viewer));
    return new LongList<>(found, order, TIE_BREAKER, Paging.REACH).page(where, paging);
  }

  /** The first few of many, where an index has them in this order. */
  List<ComplaintLine> first(
      int limit, Conditions where, Sorting<ComplaintOrder> order, Employee viewer) {
    return read(where, "", order.sql(TIE_BREAKER), limit, 0, viewer);
  }

  /** The numbers of all that match, in their order. */
  @SuppressWarnings("unchecked")
  List<String> numbers(Conditions where, Sorting<ComplaintOrder> order) {
    return where
        .fill(entities.createNativeQuery(NUMBERS.formatted(where.sql(), order.sql(TIE_BREAKER))))
        .getResultList();
  }

  /** How many there are, counted one further than a list can be turned. */
  long count(Conditions where) {
    String sql = COUNT.formatted(where.sql(), Paging.REACH + 1);
    return ((Number) where.fill(entities.createNativeQuery(sql)).getSingleResult()).longValue();
  }

  /** What all that match come to; as slow as there are many. */
  ComplaintTotals totals(Conditions where) {
    String sql = TOTALS.formatted(where.sql(), clock.instant());
    Row sums = Row.of(where.fill(entities.createNativeQuery(sql))).get(0);
    return new ComplaintTotals(sums.number(), sums.number(), sums.number(), sums.money());
  }

  private List<ComplaintLine> read(
      Conditions where, String how, String order, int limit, int offset, Employee viewer) {
    String sql = LINES.formatted(where.sql(), how, order, limit, offset);
    Instant now = clock.instant();
    Clocks clocks = clockPolicy.clocks();
    Stream<?> rows = where.fill(entities.createNativeQuery(sql)).getResultStream();
    return rows.map(row -> line((Object[]) row, now, clocks, viewer)).toList();
  }

  private static ComplaintLine line(Object[] row, Instant now, Clocks clocks, Employee viewer) {
    Instant dueAt = instant(row[19]);
    Stage stage = Stage.valueOf((String) row[1]);
    Severity severity = Severity.valueOf((String) row[4]);
    return new ComplaintLine(
        (String) row[0],
        stage,
        row[2] == null ? null : Outcome.valueOf((String) row[2]),
        ((Number) row[3]).intValue(),
        severity,
        Channel.valueOf((String) row[5]),
        new CategoryName((String) row[6], (String) row[7], (String) row[8]),
        CustomerPrivacy.of(viewer, (Long) row[21], (Long) row[22], (Long) row[23])
            .name((String) row[9], (Boolean) row[10]),
        (String) row[11],
        (String) row[12],
        EmployeeName.of((String) row[13], (String) row[14]),
        DepartmentName.of((String) row[15], (String) row[16]),
        instant(row[17]),
        instant(row[18]),
        dueAt,
        dueAt != null && now.isAfter(dueAt),
        instant(row[20]),
        instant(row[24]),
        instant(row[25]),
        row[26] == null ? 0 : ((Number) row[26]).longValue(),
        row[27] == null ? null : ((Date) row[27]).toLocalDate(),
        row[28] == null ? null : Money.of((BigDecimal) row[28]),
        stage.isOpen() && clocks.isProvisional(clocks.limits().stage(severity, stage), dueAt));
  }

  private static Instant instant(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }
}
