package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.ejb.dashboard.Statements.FIGURES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Line;
import org.opencomplaint.ejb.sql.Row;

/** Tells apart what is added up by day; the days must be fresh. */
@ApplicationScoped
class StatisticsQueries {
  private static final String CODES =
      "select f.key, cast(null as text), cast(null as text), false, "
          + Figures.COLUMNS
          + FIGURES
          + "group by f.key order by sum(f.received) desc, f.key";

  private static final String CATEGORIES =
      "select k.code, k.name_zh, k.name_en, ?4 = 'CATEGORY' and exists (select 1 from category part"
          + " where part.parent_id = k.id), counted.* from (select "
          + Figures.COLUMNS
          + ", sum(f.received) as most, f.key"
          + FIGURES
          + "group by f.key) counted join category k on k.id = cast(counted.key as bigint)"
          + " order by counted.most desc, k.code";

  private static final String DEPARTMENTS =
      "select d.code, d.name, d.name, false, counted.* from (select "
          + Figures.COLUMNS
          + ", sum(f.received) as most, f.department_id from daily_figure f"
          + " where f.department_id <> 0 and (?1 = 0 or f.department_id = ?1)"
          + " and f.day between ?2 and ?3 and f.dimension = 'ALL' group by f.department_id) counted"
          + " join department d on d.id = counted.department_id"
          + " where counted.most > 0 order by counted.most desc, d.code";

  @Inject private Statements statements;
  @Inject private FigureQueries figures;

  List<Line> lines(StatisticsBy by, Period period, long department) {
    return switch (by) {
      case MONTH -> months(period, department);
      case DEPARTMENT ->
          lines(
              statements.read(DEPARTMENTS, department, period.firstDay(), period.lastDay()),
              period);
      case BRANCH, CATEGORY -> lines(CATEGORIES, by, period, department);
      case CHANNEL, SEVERITY -> lines(CODES, by, period, department);
    };
  }

  private List<Line> months(Period period, long department) {
    return figures.months(period, department).stream()
        .map(
            month ->
                new Line(
                    month.month().toString(),
                    null,
                    null,
                    false,
                    month.from(),
                    month.to(),
                    month.figures()))
        .toList();
  }

  private List<Line> lines(String sql, StatisticsBy by, Period period, long department) {
    return lines(
        statements.read(sql, department, period.firstDay(), period.lastDay(), by.name()), period);
  }

  private static List<Line> lines(List<Row> rows, Period period) {
    return rows.stream()
        .map(
            row ->
                new Line(
                    row.text(),
                    row.text(),
                    row.text(),
                    row.truth(),
                    period.from(),
                    period.to(),
                    Figures.read(row)))
        .toList();
  }
}
