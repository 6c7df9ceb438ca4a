package org.opencomplaint.ejb.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;
import org.opencomplaint.ejb.dashboard.Dashboard.Compared;
import org.opencomplaint.ejb.organisation.DepartmentName;

/**
 * T4 投诉统计表 (domain rules §10).
 *
 * @param department whose complaints; null for the whole company
 * @param lines months the earliest first, else the most complaints first
 * @param total of all complaints; what is told apart by department may add up to more
 * @param compared the same of another period; null for none
 */
public record StatisticsTable(
    DepartmentName department,
    LocalDate from,
    LocalDate to,
    StatisticsBy by,
    List<Line> lines,
    Brought total,
    Compared compared) {

  /**
   * Some of the complaints.
   *
   * @param code of the category, department, channel or severity; of a month, such as 2026-07
   * @param nameZh what that is called; null where the code says it, as is {@code nameEn}
   * @param divided whether there are categories below it, whose complaints are not counted here
   * @param from the first day on which they were registered
   * @param to the last
   */
  public record Line(
      String code,
      String nameZh,
      String nameEn,
      boolean divided,
      LocalDate from,
      LocalDate to,
      Figures figures) {}
}
