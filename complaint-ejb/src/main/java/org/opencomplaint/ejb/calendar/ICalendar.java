package org.opencomplaint.ejb.calendar;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.core.typed.Text;

/**
 * Reads a calendar of all-day events (RFC 5545), as calendar publishers give them out. An event
 * whose summary or category has 班 or the word “work” in it is worked, every other is off.
 */
final class ICalendar {
  private static final String START = "BEGIN:VCALENDAR";
  private static final Pattern WORKED = Pattern.compile("班|\\bwork", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 366;

  private ICalendar() {}

  static boolean is(byte[] file) {
    String beginning = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
    return Text.strip(beginning).toUpperCase(Locale.ROOT).startsWith(START);
  }

  static void read(byte[] file, CalendarContent content) {
    List<VEvent> events =
        Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all().stream()
            .flatMap(calendar -> calendar.getEvents().stream())
            .toList();
    if (events.isEmpty()) {
      content.refuse(1, "date", "NO_EVENTS", null);
    }
    for (int i = 0; i < events.size(); i++) {
      read(events.get(i), i + 1, content);
    }
  }

  private static void read(VEvent event, int line, CalendarContent content) {
    String summary = text(event.getSummary());
    Optional<LocalDate> first = day(event.getDateStart());
    if (first.isEmpty()) {
      content.refuse(line, "date", "ALL_DAY", summary);
      return;
    }
    if (event.getRecurrenceRule() != null) {
      content.refuse(line, "date", "RECURRING", summary);
      return;
    }
    LocalDate end = day(event.getDateEnd()).orElse(first.get().plusDays(1));
    if (!end.isAfter(first.get()) || end.isAfter(first.get().plusDays(LONGEST))) {
      content.refuse(line, "date", "EVENT_LENGTH", summary);
      return;
    }
    DayKind kind = isWorked(event) ? DayKind.WORKING : DayKind.OFF;
    first.get().datesUntil(end).forEach(date -> content.add(line, date, kind, summary));
  }

  private static boolean isWorked(VEvent event) {
    Stream<String> categories =
        event.getCategories().stream().flatMap(property -> property.getValues().stream());
    return Stream.concat(Stream.of(text(event.getSummary())), categories)
        .anyMatch(text -> WORKED.matcher(text).find());
  }

  /** The day as it is written; empty if there is none or it has a time of day. */
  private static Optional<LocalDate> day(DateOrDateTimeProperty property) {
    ICalDate date = property == null ? null : property.getValue();
    if (date == null || date.hasTime() || date.getRawComponents() == null) {
      return Optional.empty();
    }
    DateTimeComponents written = date.getRawComponents();
    try {
      return Optional.of(LocalDate.of(written.getYear(), written.getMonth(), written.getDate()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String text(TextProperty property) {
    return property == null || property.getValue() == null ? "" : Text.strip(property.getValue());
  }
}
