package org.opencomplaint.ejb.calendar;

import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.clock.DayKind;

/**
 * What a file changes in the calendar of a year.
 *
 * @param days the days that change, in order
 * @param kept days until today that the file has otherwise: they stay, as they were reckoned with
 * @param problems what is wrong in the file; with any, nothing can be imported
 * @param otherYears how many days of other years the file has; they are left aside
 * @param deadlines how many deadlines of open complaints move to later
 */
public record CalendarChange(
    int year,
    List<Day> days,
    List<Day> kept,
    List<CalendarProblem> problems,
    int otherYears,
    int deadlines) {

  /**
   * A day that changes.
   *
   * @param before null if it was an ordinary day
   * @param after null if it becomes one
   */
  public record Day(LocalDate date, DayKind before, DayKind after, String name) {}

  /**
   * Something wrong in the file.
   *
   * @param line of the CSV file, or which event of the iCalendar file; from 1
   * @param field {@code date}, {@code kind} or {@code name}
   * @param value as it stands there; null if nothing does
   */
  public record CalendarProblem(int line, String field, String code, String value) {}
}
