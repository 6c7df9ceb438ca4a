package org.opencomplaint.ejb.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.accountability.RateBand;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.consistency.Consistency.Cell;
import org.opencomplaint.ejb.consistency.Consistency.DepartmentFigures;
import org.opencomplaint.ejb.consistency.Consistency.Outlier;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Row;

/** Counts and compares penalties that were decided upon, each case once a department. */
@ApplicationScoped
class ConsistencyQueries {
  private static final int DECIMALS = 4;
  private static final Money CENT = Money.of("0.01");
  private static final Money NO_END = Money.of("99999999999.99");

  private static final String DECIDED =
      " p.delay_id is null and p.status in ('DECIDED', 'SERVED', 'APPEALED', 'FINAL')"
          + " and p.proposed_at >= ?1 and p.proposed_at < ?2";

  private static final String CELLS =
      "select p.severity, width_bucket(p.loss, cast(?3 as numeric[])), count(distinct p.complaint_id)"
          + " from penalty p where"
          + DECIDED
          + " group by 1, 2 order by 1, 2";

  /** The figure of each case: a fraction of the loss, or the amount where there was none. */
  private static final String CASES =
      """
      with judged as (
        select p.complaint_id, p.department_id, max(p.loss) as loss,
          sum(coalesce(p.final_amount, p.amount)) as paid,
          sum(coalesce(p.final_amount, p.amount)) / coalesce(nullif(max(p.loss), 0), 1) as figure
        from penalty p
        where p.severity = ?3 and p.loss between ?4 and ?5 and
      """
          + DECIDED
          + " group by p.complaint_id, p.department_id)";

  private static final String MIDDLE =
      CASES
          + " select percentile_cont(0.5) within group (order by figure)::numeric, count(*)"
          + " from judged";

  private static final String DEPARTMENTS =
      CASES
          + """

          select d.code, d.name, count(*),
            percentile_cont(0.5) within group (order by j.figure)::numeric as median,
            min(j.figure), max(j.figure)
          from judged j join department d on d.id = j.department_id
          group by d.code, d.name order by median desc, d.code
          """;

  private static final String OUTLIERS =
      CASES
          + """
          , usual as (select percentile_cont(0.5) within group (order by figure)::numeric as median, count(*) as cases
            from judged),
          far as (select j.*, count(*) over () as total,
              greatest(j.figure / u.median, u.median / j.figure) as distance
            from judged j cross join usual u
            where u.cases >= %d and u.median > 0 and j.figure > 0
              and (j.figure > 2 * u.median or 2 * j.figure < u.median)
            order by distance desc, j.complaint_id, j.department_id limit %d offset %d)
          select c.number, d.code, d.name, f.loss, f.paid, f.figure, f.total
          from far f join complaint c on c.id = f.complaint_id join department d on d.id = f.department_id
          order by f.distance desc, f.complaint_id, f.department_id
          """;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Every severity and band that has cases; those without a loss are a band of their own. */
  List<Cell> cells(LocalDate from, LocalDate to, List<RateBand> bands) {
    List<Money> starts = new ArrayList<>(bands.stream().map(RateBand::from).toList());
    starts.set(0, CENT);
    Query query =
        period(CELLS, from, to)
            .setParameter(
                3, starts.stream().map(Money::toString).collect(Collectors.joining(",", "{", "}")));
    return Row.of(query).stream().map(row -> cell(row, starts)).toList();
  }

  private static Cell cell(Row row, List<Money> starts) {
    Severity severity = row.code(Severity.class);
    int bucket = (int) row.number();
    if (bucket == 0) {
      return new Cell(severity, Money.ZERO, Money.ZERO, row.number());
    }
    Money below = bucket < starts.size() ? starts.get(bucket) : null;
    return new Cell(severity, starts.get(bucket - 1), below, row.number());
  }

  BigDecimal median(LocalDate from, LocalDate to, Cell cell) {
    return figure(Row.of(cases(MIDDLE, from, to, cell)).get(0));
  }

  List<DepartmentFigures> departments(LocalDate from, LocalDate to, Cell cell) {
    return Row.of(cases(DEPARTMENTS, from, to, cell)).stream()
        .map(
            row ->
                new DepartmentFigures(
                    new DepartmentName(row.text(), row.text()),
                    row.number(),
                    figure(row),
                    figure(row),
                    figure(row)))
        .toList();
  }

  Page<Outlier> outliers(LocalDate from, LocalDate to, Cell cell, Paging paging) {
    String sql = OUTLIERS.formatted(Consistency.ENOUGH, paging.size(), paging.offset());
    List<Outlier> outliers = new ArrayList<>();
    long total = 0;
    for (Row row : Row.of(cases(sql, from, to, cell))) {
      outliers.add(
          new Outlier(
              row.text(),
              new DepartmentName(row.text(), row.text()),
              row.money(),
              row.money(),
              figure(row)));
      total = row.number();
    }
    return Page.of(outliers, paging, total);
  }

  private static BigDecimal figure(Row row) {
    return row.decimal().setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private Query cases(String sql, LocalDate from, LocalDate to, Cell cell) {
    return period(sql, from, to)
        .setParameter(3, cell.severity().name())
        .setParameter(4, cell.lossFrom().amount())
        .setParameter(5, highest(cell).amount());
  }

  private static Money highest(Cell cell) {
    if (cell.lossBelow() == null) {
      return NO_END;
    }
    return cell.lossless() ? Money.ZERO : cell.lossBelow().minus(CENT);
  }

  private Query period(String sql, LocalDate from, LocalDate to) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, start(from))
        .setParameter(2, start(to.plusDays(1)));
  }

  private Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
