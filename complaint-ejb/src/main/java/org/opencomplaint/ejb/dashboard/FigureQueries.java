package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.ejb.dashboard.Statements.FIGURES;
import static org.opencomplaint.ejb.dashboard.Statements.IN_PERIOD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;
import org.opencomplaint.ejb.dashboard.Dashboard.CategoryCount;
import org.opencomplaint.ejb.dashboard.Dashboard.CauseCount;
import org.opencomplaint.ejb.dashboard.Dashboard.Compared;
import org.opencomplaint.ejb.dashboard.Dashboard.Month;
import org.opencomplaint.ejb.dashboard.Dashboard.Received;
import org.opencomplaint.ejb.dashboard.Dashboard.Refusals;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.sql.Row;

/** Reads what is added up by day; the days must be fresh. */
@ApplicationScoped
class FigureQueries {
  private static final String TOTAL = "select " + Figures.COLUMNS + FIGURES;

  private static final String MONTHS =
      "select cast(date_trunc('month', f.day) as date), "
          + Figures.COLUMNS
          + FIGURES
          + "group by 1";

  private static final String RECEIVED =
      "select cast(date_trunc(?5, f.day) as date), f.key, sum(f.received)"
          + FIGURES
          + "group by 1, 2";

  private static final String COUNTED =
      "(select f.key, sum(f.received) complaints" + FIGURES + "group by f.key) counted";

  private static final String CAUSES =
      "select k.code, k.name_zh, k.name_en, counted.complaints from "
          + COUNTED
          + " join category k on k.id = cast(counted.key as bigint)"
          + " order by counted.complaints desc, k.code";

  private static final String CATEGORIES =
      "select k.code, k.name_zh, k.name_en, exists (select 1 from category part"
          + " where part.parent_id = k.id), counted.complaints from "
          + COUNTED
          + " join category k on k.id = cast(counted.key as bigint)"
          + " order by counted.complaints desc, k.code limit 10";

  private static final String REFUSALS =
      "select d.code, d.name, counted.complaints from "
          + COUNTED
          + " join department d on d.id = cast(counted.key as bigint)"
          + " order by counted.complaints desc, d.code";

  /** Promises are few, and depend on the time: they are counted as they are. */
  private static final String COMMITMENTS =
      """
      select count(*) filter (where %s), count(*) filter (where %s)
        from complaint c
       where %s and c.id in (select complaint_id from prospect where negotiated_on is not null)
      """
          .formatted(
              Trait.COMMITMENT_KEPT.condition(),
              Trait.COMMITMENT_BROKEN.condition().replace("?", "?4"),
              IN_PERIOD);

  /** A median cannot be added up: it is found among the complaints themselves. */
  private static final String MEDIAN =
      "select "
          + Facts.MEDIAN
          + " from counted_complaint where department_id = ?1"
          + " and day between ?2 and ?3";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** What a period brought. */
  Brought brought(Period period, long department) {
    return new Brought(
        figures(period, department), commitments(period, department), median(period, department));
  }

  /** What the period compared with brought; null if none is. */
  Compared compared(Comparison comparison, Period period, long department) {
    Period other = comparison.of(period);
    return other == null
        ? null
        : new Compared(comparison, other.from(), other.to(), brought(other, department));
  }

  Figures figures(Period period, long department) {
    return Figures.read(read(TOTAL, period, department, Dimension.ALL).get(0));
  }

  private BigDecimal median(Period period, long department) {
    return Figures.hours(
        (BigDecimal) statements.value(MEDIAN, department, period.firstDay(), period.lastDay()));
  }

  private Commitments commitments(Period period, long department) {
    Row row =
        statements
            .read(
                COMMITMENTS,
                department,
                period.start(),
                period.end(),
                Timestamp.from(clock.instant()))
            .get(0);
    return new Commitments(row.number(), row.number());
  }

  /** How many complaints were registered in each week or month. */
  List<Received> received(Period period, long department) {
    Map<LocalDate, Map<Severity, Long>> counted = new LinkedHashMap<>();
    period.steps().forEach(first -> counted.put(first, new EnumMap<>(Severity.class)));
    String step = period.step() == ChronoUnit.WEEKS ? "week" : "month";
    for (Row row : read(RECEIVED, period, department, Dimension.SEVERITY, step)) {
      counted.get(row.day()).put(row.code(Severity.class), row.number());
    }
    return counted.entrySet().stream()
        .map(part -> received(period.part(part.getKey()), part.getValue()))
        .toList();
  }

  private static Received received(Period part, Map<Severity, Long> counts) {
    return new Received(part.from(), part.to(), counts);
  }

  /** Each month, with the same days a year before. */
  List<Month> months(Period period, long department) {
    Map<YearMonth, Figures> now = byMonth(period, department);
    Map<YearMonth, Figures> before = byMonth(period.yearBefore(), department);
    return period
        .months()
        .map(
            month -> {
              Period part = period.part(month);
              return new Month(
                  month,
                  part.from(),
                  part.to(),
                  now.getOrDefault(month, Figures.NONE),
                  before.getOrDefault(month.minusYears(1), Figures.NONE));
            })
        .toList();
  }

  private Map<YearMonth, Figures> byMonth(Period period, long department) {
    Map<YearMonth, Figures> months = new HashMap<>();
    for (Row row : read(MONTHS, period, department, Dimension.ALL)) {
      months.put(YearMonth.from(row.day()), Figures.read(row));
    }
    return months;
  }

  /** Which causes were found. */
  List<CauseCount> causes(Period period, long department) {
    return read(CAUSES, period, department, Dimension.CAUSE).stream()
        .map(row -> new CauseCount(category(row), row.number()))
        .toList();
  }

  /** What complaints are about most. */
  List<CategoryCount> categories(Period period, long department) {
    return read(CATEGORIES, period, department, Dimension.CATEGORY).stream()
        .map(row -> new CategoryCount(category(row), row.truth(), row.number()))
        .toList();
  }

  /** Who refused complaints. */
  List<Refusals> refusals(Period period, long department) {
    return read(REFUSALS, period, department, Dimension.REFUSED).stream()
        .map(row -> new Refusals(DepartmentName.of(row.text(), row.text()), row.number()))
        .toList();
  }

  private static CategoryName category(Row row) {
    return new CategoryName(row.text(), row.text(), row.text());
  }

  private List<Row> read(String sql, Period period, long department, Dimension of) {
    return statements.read(sql, department, period.firstDay(), period.lastDay(), of.name());
  }

  private List<Row> read(String sql, Period period, long department, Dimension of, Object more) {
    return statements.read(sql, department, period.firstDay(), period.lastDay(), of.name(), more);
  }
}
