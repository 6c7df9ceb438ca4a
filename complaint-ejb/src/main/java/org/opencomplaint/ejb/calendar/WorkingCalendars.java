package org.opencomplaint.ejb.calendar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.clock.CalendarChanged;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.PromisedDeadlines;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** The working calendar, year by year (domain rules §4); an administrator imports it. */
@UseCase
@Stateless
public class WorkingCalendars {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  @Inject private CalendarStore store;
  @Inject private ClockPolicy clockPolicy;
  @Inject private PromisedDeadlines deadlines;
  @Inject private SettingsLog log;
  @Inject private Event<CalendarChanged> changed;
  @Inject private Clock clock;

  /**
   * The calendar of a year.
   *
   * @throws Problem INVALID for a year out of reach
   */
  @AllowSignedIn
  public CalendarYear year(int year) {
    requireReach(year);
    List<CalendarDay> days = store.days(year);
    return new CalendarYear(year, !days.isEmpty(), days);
  }

  /** The year whose calendar is missing: this one, or from December on the next. */
  @AllowSignedIn
  public OptionalInt missing() {
    LocalDate today = LocalDate.now(clock);
    int last = today.getMonth() == Month.DECEMBER ? today.getYear() + 1 : today.getYear();
    return IntStream.rangeClosed(today.getYear(), last)
        .filter(year -> !store.knows(year))
        .findFirst();
  }

  /**
   * What a file would change; nothing is written.
   *
   * @param file CSV or iCalendar; the whole calendar of the year
   * @throws Problem INVALID if it cannot be read at all
   */
  @Allow(Role.ADMIN)
  public CalendarChange preview(int year, byte[] file) {
    CalendarComparison comparison = compare(year, file);
    return comparison.change(deadlines.moving(clockPolicy.clocksWith(comparison.kinds())));
  }

  /**
   * Makes the file the calendar of the year from tomorrow on; days until today stay. Deadlines of
   * open complaints move to later where time was taken from them, never to earlier.
   *
   * @throws Problem INVALID if anything in the file is wrong
   */
  @Allow(Role.ADMIN)
  public CalendarChange apply(int year, byte[] file) {
    store.lock();
    CalendarComparison comparison = compare(year, file);
    comparison.requireSound();
    Clocks clocks = clockPolicy.clocksWith(comparison.kinds());
    comparison.days().forEach(this::write);
    changed.fire(new CalendarChanged());
    CalendarChange change = comparison.change(deadlines.move(clocks));
    log.record(
        SettingAction.CALENDAR_IMPORTED,
        String.valueOf(year),
        Map.of("days", change.days(), "deadlines", change.deadlines()));
    return change;
  }

  private CalendarComparison compare(int year, byte[] file) {
    requireReach(year);
    return CalendarComparison.of(year, file, store.days(year), LocalDate.now(clock));
  }

  private void write(CalendarChange.Day day) {
    if (day.after() == null) {
      store.remove(day.date());
    } else {
      store.put(new CalendarDay(day.date(), day.after(), day.name()));
    }
  }

  private static void requireReach(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Problem.invalid("year", "Range", Map.of("min", FIRST_YEAR, "max", LAST_YEAR));
    }
  }
}
