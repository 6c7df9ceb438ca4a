package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Compared;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Part;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Place;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.sql.Row;

/** Makes T4 投诉统计表 of what is counted: its rows, its columns, and what stands in them. */
@ApplicationScoped
class Statistics {
  private static final String CATEGORIES =
      """
      select k.code, k.name_zh, k.name_en, ?1 = 'CATEGORY' and exists (
               select 1 from category part where part.parent_id = k.id)
        from category k where k.tree = 'COMPLAINT'
      """;

  private static final String DEPARTMENTS =
      "select d.code, d.name, d.name, false from department d where ?1 = 'DEPARTMENT'";

  @Inject private StatisticsQueries queries;
  @Inject private Statements statements;

  StatisticsTable table(
      Period period,
      Department department,
      StatisticsBy by,
      StatisticsBy across,
      Comparison comparison) {
    long scope = DashboardScope.id(department);
    Map<Place, Tally> tallies = queries.tallies(by, across, period, scope);
    return new StatisticsTable(
        DepartmentName.of(department),
        period.from(),
        period.to(),
        by,
        across,
        parts(by, period, totals(tallies, Place::row, Place::column)),
        across == null
            ? List.of()
            : parts(across, period, totals(tallies, Place::column, Place::row)),
        tallies,
        compared(comparison, across, period, scope));
  }

  /** The tallies of whole rows by their codes, or of whole columns; null for all. */
  private static Map<String, Tally> totals(
      Map<Place, Tally> tallies, Function<Place, String> of, Function<Place, String> over) {
    Map<String, Tally> totals = new HashMap<>();
    tallies.forEach(
        (place, tally) -> {
          if (over.apply(place) == null) {
            totals.put(of.apply(place), tally);
          }
        });
    return totals;
  }

  private List<Part> parts(StatisticsBy by, Period period, Map<String, Tally> totals) {
    if (by == StatisticsBy.MONTH) {
      return period.months().map(month -> month(month, period.part(month))).toList();
    }
    Map<String, Part> named = named(by, period);
    return totals.entrySet().stream()
        .filter(entry -> entry.getKey() != null)
        .sorted(order(by))
        .map(entry -> named.getOrDefault(entry.getKey(), unnamed(entry.getKey(), period)))
        .toList();
  }

  private static Comparator<Entry<String, Tally>> order(StatisticsBy by) {
    if (by == StatisticsBy.SEVERITY) {
      return Comparator.comparing(entry -> Severity.valueOf(entry.getKey()));
    }
    Comparator<Entry<String, Tally>> fewestFirst =
        Comparator.comparing(entry -> entry.getValue().figures().received());
    return fewestFirst.reversed().thenComparing(Entry::getKey);
  }

  private static Part month(YearMonth month, Period days) {
    return new Part(month.toString(), null, null, false, days.from(), days.to());
  }

  private static Part unnamed(String code, Period period) {
    return new Part(code, null, null, false, period.from(), period.to());
  }

  private Map<String, Part> named(StatisticsBy by, Period period) {
    Map<String, Part> named = new HashMap<>();
    boolean categories = by == StatisticsBy.CATEGORY || by == StatisticsBy.BRANCH;
    for (Row row : statements.read(categories ? CATEGORIES : DEPARTMENTS, by.name())) {
      String code = row.text();
      named.put(
          code, new Part(code, row.text(), row.text(), row.truth(), period.from(), period.to()));
    }
    return named;
  }

  private Compared compared(Comparison comparison, StatisticsBy across, Period period, long scope) {
    Period other = comparison.of(period);
    if (other == null) {
      return null;
    }
    StatisticsBy alike = across == StatisticsBy.MONTH ? null : across;
    Map<Place, Tally> tallies = queries.tallies(null, alike, other, scope);
    return new Compared(
        comparison, other.from(), other.to(), totals(tallies, Place::column, Place::row));
  }
}
