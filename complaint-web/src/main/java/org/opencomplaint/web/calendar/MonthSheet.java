package org.opencomplaint.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.ejb.calendar.CalendarDay;

/**
 * One month of a wall calendar.
 *
 * @param weeks from Monday to Sunday; null where the month has no day
 * @param workingDays how many of its days are worked
 */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks, long workingDays) {

  /**
   * One day.
   *
   * @param kind null for a day like others of its weekday
   * @param name what the holiday is called; null if nobody said
   * @param free whether nobody works
   */
  public record Cell(LocalDate date, DayKind kind, String name, boolean free, boolean today) {}

  static MonthSheet of(YearMonth month, Map<LocalDate, CalendarDay> days, LocalDate today) {
    List<List<Cell>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      List<Cell> week = new ArrayList<>();
      monday
          .datesUntil(monday.plusWeeks(1))
          .forEach(
              date ->
                  week.add(
                      YearMonth.from(date).equals(month)
                          ? cell(date, days.get(date), date.equals(today))
                          : null));
      weeks.add(week);
    }
    long working =
        weeks.stream().flatMap(List::stream).filter(cell -> cell != null && !cell.free()).count();
    return new MonthSheet(month, weeks, working);
  }

  private static Cell cell(LocalDate date, CalendarDay day, boolean today) {
    boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (day == null) {
      return new Cell(date, null, null, weekend, today);
    }
    return new Cell(date, day.kind(), day.name(), day.kind() == DayKind.OFF, today);
  }
}
