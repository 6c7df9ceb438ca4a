package org.opencomplaint.ejb.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.ejb.calendar.CalendarChange.CalendarProblem;
import org.opencomplaint.ejb.calendar.CalendarChange.Day;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** A file for a year beside what is known of the year. */
final class CalendarComparison {
  private static final int MAX_BYTES = 1024 * 1024;

  private final int year;
  private final CalendarContent content;
  private final List<Day> days;
  private final List<Day> kept;

  private CalendarComparison(
      int year, CalendarContent content, List<CalendarDay> known, LocalDate today) {
    this.year = year;
    this.content = content;
    List<Day> differences = differences(content.days(), known);
    days = differences.stream().filter(day -> day.date().isAfter(today)).toList();
    kept = differences.stream().filter(day -> !day.date().isAfter(today)).toList();
  }

  /**
   * Compares.
   *
   * @throws Problem INVALID if the file cannot be read at all
   */
  static CalendarComparison of(int year, byte[] file, List<CalendarDay> known, LocalDate today) {
    if (file.length > MAX_BYTES) {
      throw Problem.invalid("file", "TOO_LARGE", Map.of("max", MAX_BYTES / (1024 * 1024)));
    }
    CalendarContent content = new CalendarContent(year);
    if (ICalendar.is(file)) {
      ICalendar.read(file, content);
    } else {
      CsvCalendar.read(file, content);
    }
    if (content.days().isEmpty() && content.problems().isEmpty()) {
      throw Problem.invalid("file", "NO_DAYS", Map.of("year", String.valueOf(year)));
    }
    return new CalendarComparison(year, content, known, today);
  }

  private static List<Day> differences(Map<LocalDate, CalendarDay> after, List<CalendarDay> known) {
    Map<LocalDate, CalendarDay> before =
        known.stream().collect(toMap(CalendarDay::date, identity()));
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .collect(TreeSet<LocalDate>::new, TreeSet::add, TreeSet::addAll)
        .stream()
        .filter(date -> !Objects.equals(before.get(date), after.get(date)))
        .map(date -> day(date, before.get(date), after.get(date)))
        .toList();
  }

  private static Day day(LocalDate date, CalendarDay before, CalendarDay after) {
    return new Day(date, kind(before), kind(after), (after == null ? before : after).name());
  }

  private static DayKind kind(CalendarDay day) {
    return day == null ? null : day.kind();
  }

  /** The days that change, in order. */
  List<Day> days() {
    return days;
  }

  /** What each day becomes; null for an ordinary one. */
  Map<LocalDate, DayKind> kinds() {
    Map<LocalDate, DayKind> kinds = new HashMap<>();
    days.forEach(day -> kinds.put(day.date(), day.after()));
    return kinds;
  }

  /**
   * Half a calendar is worse than none.
   *
   * @throws Problem INVALID if anything in the file is wrong
   */
  void requireSound() {
    List<FieldProblem> problems = content.problems().stream().map(this::problem).toList();
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }

  private FieldProblem problem(CalendarProblem found) {
    return new FieldProblem(
        "lines[%d].%s".formatted(found.line(), found.field()), found.code(), Map.of());
  }

  CalendarChange change(int deadlines) {
    return new CalendarChange(
        year, days, kept, content.problems(), content.otherYears(), deadlines);
  }
}
