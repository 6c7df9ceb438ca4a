package org.opencomplaint.ejb.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.organisation.DepartmentName;

/**
 * T4 投诉统计表 (domain rules §10).
 *
 * @param department whose complaints; null for the whole company
 * @param by what its rows have in common
 * @param across what its columns have in common; null if there are none
 * @param rows months the earliest first, severities the least first, else the most complaints first
 * @param columns as the rows; empty if there are none
 * @param compared the same of another period; null for none
 */
public record StatisticsTable(
    DepartmentName department,
    LocalDate from,
    LocalDate to,
    StatisticsBy by,
    StatisticsBy across,
    List<Part> rows,
    List<Part> columns,
    Map<Place, Tally> tallies,
    Compared compared) {

  /**
   * What some of the complaints have in common.
   *
   * @param code of the category, department, channel or severity; of a month, such as 2026-07
   * @param nameZh what that is called; null where the code says it, as is {@code nameEn}
   * @param divided whether there are categories below it, whose complaints are not counted here
   * @param from the first day on which they were registered
   * @param to the last
   */
  public record Part(
      String code, String nameZh, String nameEn, boolean divided, LocalDate from, LocalDate to) {}

  /**
   * A cell, by the codes of its row and column.
   *
   * @param row null for all rows
   * @param column null for all columns
   */
  public record Place(String row, String column) {}

  /** All complaints of another period, by the code of the column; null for all columns. */
  public record Compared(
      Comparison comparison, LocalDate from, LocalDate to, Map<String, Tally> tallies) {
    /** What stands in a column; null for all columns. */
    public Tally at(Part column) {
      return tallies.getOrDefault(code(column), Tally.NONE);
    }
  }

  /**
   * What stands in a cell. What is told apart by department may add up to more than the total.
   *
   * @param row null for the total of all rows
   * @param column null for the total of all columns
   */
  public Tally at(Part row, Part column) {
    return tallies.getOrDefault(new Place(code(row), code(column)), Tally.NONE);
  }

  private static String code(Part part) {
    return part == null ? null : part.code();
  }
}
