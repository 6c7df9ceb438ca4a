package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Place;
import org.opencomplaint.ejb.sql.Row;

/**
 * Tells the counted complaints apart by one thing or two, with all sums in one pass; their days
 * must be fresh.
 */
@ApplicationScoped
class StatisticsQueries {
  private static final String TALLIES =
      """
      select %s, %s, %s, %s
        from (select %s as row_key, %s as column_key, f.*
                from counted_complaint f
               where (?1 = %d or f.department_id = ?1) and f.day between ?2 and ?3) f
       group by grouping sets (%s)
      """;

  /** No department has this id. */
  private static final long NO_DEPARTMENT = -1;

  @Inject private Statements statements;

  /**
   * What stands in each cell.
   *
   * @param rows what the rows have in common; null for the total of all only, as {@code columns}
   */
  Map<Place, Tally> tallies(
      StatisticsBy rows, StatisticsBy columns, Period period, long department) {
    boolean company = department == Statements.WHOLE_COMPANY;
    boolean departments = rows == StatisticsBy.DEPARTMENT || columns == StatisticsBy.DEPARTMENT;
    String sql =
        TALLIES.formatted(
            code(rows, "f.row_key"),
            code(columns, "f.column_key"),
            Facts.ADDED_UP,
            Facts.MEDIAN,
            key(rows),
            key(columns),
            company && departments ? Statements.WHOLE_COMPANY : NO_DEPARTMENT,
            sets(rows, columns, company));
    Map<Place, Tally> tallies = new HashMap<>();
    for (Row row : statements.read(sql, department, period.firstDay(), period.lastDay())) {
      tallies.put(
          new Place(row.text(), row.text()),
          new Tally(Figures.read(row), Figures.hours(row.decimal())));
    }
    return tallies;
  }

  private static String key(StatisticsBy by) {
    if (by == null) {
      return "null";
    }
    return switch (by) {
      case MONTH -> "date_trunc('month', cast(f.day as timestamp))";
      case BRANCH -> "f.branch_id";
      case CATEGORY -> "f.category_id";
      case DEPARTMENT -> "f.department_id";
      case CHANNEL -> "f.channel";
      case SEVERITY -> "f.severity";
    };
  }

  /** The code of a key; null for that of the whole company. */
  private static String code(StatisticsBy by, String key) {
    if (by == null) {
      return "cast(null as text)";
    }
    return switch (by) {
      case MONTH -> "to_char(" + key + ", 'YYYY-MM')";
      case BRANCH, CATEGORY -> "(select k.code from category k where k.id = " + key + ")";
      case DEPARTMENT -> "(select d.code from department d where d.id = " + key + ")";
      case CHANNEL, SEVERITY -> key;
    };
  }

  /** By what is grouped: each cell, and the totals of both directions. */
  private static String sets(StatisticsBy rows, StatisticsBy columns, boolean company) {
    List<String> sets = new ArrayList<>();
    for (List<String> row : keys(rows, "f.row_key", company)) {
      for (List<String> column : keys(columns, "f.column_key", company)) {
        List<String> set = new ArrayList<>(row);
        set.addAll(column);
        sets.add("(" + String.join(", ", set) + ")");
      }
    }
    return String.join(", ", sets);
  }

  /** The total of all departments is the company's own, for a complaint counts for several. */
  private static List<List<String>> keys(StatisticsBy by, String key, boolean company) {
    if (by == null) {
      return List.of(List.of());
    }
    return by == StatisticsBy.DEPARTMENT && company
        ? List.of(List.of(key))
        : List.of(List.of(key), List.of());
  }
}
