package org.opencomplaint.ejb.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.core.text.Characters;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.calendar.CalendarChange.CalendarProblem;

/** What a file says about one year, gathered line by line with all that is wrong in it. */
final class CalendarContent {
  private static final int LONGEST_NAME = 60;

  private final int year;
  private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
  private final List<CalendarProblem> problems = new ArrayList<>();
  private int otherYears;

  CalendarContent(int year) {
    this.year = year;
  }

  void add(int line, LocalDate date, DayKind kind, String name) {
    if (date.getYear() != year) {
      otherYears++;
      return;
    }
    String cut = Characters.first(name, LONGEST_NAME);
    CalendarDay day = new CalendarDay(date, kind, Text.isBlank(cut) ? null : cut);
    CalendarDay earlier = days.putIfAbsent(date, day);
    if (earlier != null && earlier.kind() != kind) {
      refuse(line, "date", "OFF_AND_WORKING", date.toString());
    }
  }

  void refuse(int line, String field, String code, String value) {
    problems.add(new CalendarProblem(line, field, code, value));
  }

  Map<LocalDate, CalendarDay> days() {
    return days;
  }

  List<CalendarProblem> problems() {
    return List.copyOf(problems);
  }

  int otherYears() {
    return otherYears;
  }
}
