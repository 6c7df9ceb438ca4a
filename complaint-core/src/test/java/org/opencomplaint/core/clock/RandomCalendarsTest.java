package org.opencomplaint.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clocks under calendars nobody would make: any working hours, holidays of weeks, worked weekends
 * (调休), and up to a year of pauses. Looking at every minute must say the same.
 */
class RandomCalendarsTest {
  private static final int DAYS = 700;
  private static final int QUESTIONS = 150;

  private final Random random = new Random();
  private List<WorkingPeriod> hours;
  private Set<LocalDate> off;
  private Set<LocalDate> extra;
  private WorkingCalendar calendar;
  private MinuteByMinute model;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void deadlinesAgreeWithLookingAtEveryMinute(long seed) {
    makeCalendar(seed);
    for (int i = 0; i < QUESTIONS; i++) {
      Instant enteredAt = moment(300);
      Limit limit = new Limit(Duration.ofMinutes(1 + random.nextInt(3_000)), base());
      List<Pause> pauses = pauses(enteredAt);
      assertThat(Deadlines.deadline(calendar, limit, enteredAt, pauses))
          .as("%s from %s with %s under %s %s %s", limit, enteredAt, pauses, hours, off, extra)
          .contains(model.deadline(limit, enteredAt, pauses));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void timeUsedAgreesWithLookingAtEveryMinute(long seed) {
    makeCalendar(seed);
    for (int i = 0; i < QUESTIONS; i++) {
      Instant from = moment(300);
      Instant to = from.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
      TimeBase base = base();
      List<Pause> pauses = pauses(from);
      assertThat(Deadlines.used(calendar, base, from, to, pauses))
          .as("%s from %s to %s with %s under %s %s %s", base, from, to, pauses, hours, off, extra)
          .isEqualTo(model.used(base, from, to, pauses));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void aPauseOnEveryDayOfAYearIsLeftOut(long seed) {
    makeCalendar(seed);
    List<Pause> pauses = new ArrayList<>();
    Instant enteredAt = MinuteByMinute.START.plus(Duration.ofHours(9));
    for (int day = 0; day < 365; day++) {
      Instant from = MinuteByMinute.START.plus(Duration.ofDays(day)).plus(minutes(24 * 60));
      pauses.add(new Pause(from, from.plus(minutes(20 * 60))));
    }
    Limit limit = new Limit(Duration.ofHours(24), TimeBase.WORKING);
    assertThat(Deadlines.deadline(calendar, limit, enteredAt, pauses))
        .contains(model.deadline(limit, enteredAt, pauses));
  }

  private void makeCalendar(long seed) {
    random.setSeed(seed);
    hours = workingHours();
    off = new HashSet<>();
    extra = new HashSet<>();
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
      int dice = random.nextInt(20);
      if (dice == 0) {
        date.datesUntil(date.plusDays(1 + random.nextInt(10))).forEach(off::add);
      } else if (dice < 3) {
        extra.add(date);
      }
    }
    extra.removeAll(off);
    calendar = new WorkingCalendar(Calendars.SHANGHAI, hours, off, extra);
    model = new MinuteByMinute(this::isWorked);
  }

  /** One to three working periods a day, to the minute. */
  private List<WorkingPeriod> workingHours() {
    List<WorkingPeriod> periods = new ArrayList<>();
    LocalTime cursor = LocalTime.of(6, 0);
    for (int i = random.nextInt(3); i >= 0; i--) {
      LocalTime start = cursor.plusMinutes(random.nextInt(90));
      LocalTime end = start.plusMinutes(1 + random.nextInt(220));
      periods.add(new WorkingPeriod(start, end));
      cursor = end;
    }
    return periods;
  }

  private boolean isWorked(LocalDateTime time) {
    LocalDate date = time.toLocalDate();
    boolean weekend = date.getDayOfWeek().getValue() > 5;
    boolean workingDay = extra.contains(date) || (!weekend && !off.contains(date));
    LocalTime minute = time.toLocalTime();
    return workingDay
        && hours.stream()
            .anyMatch(period -> !minute.isBefore(period.start()) && minute.isBefore(period.end()));
  }

  /** Up to six pauses of up to a week, in no order, possibly overlapping. */
  private List<Pause> pauses(Instant around) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      Instant from = around.minus(Duration.ofDays(1)).plus(minutes(20 * 24 * 60));
      pauses.add(new Pause(from, from.plus(minutes(7 * 24 * 60))));
    }
    return pauses;
  }

  private Instant moment(int days) {
    return MinuteByMinute.START.plus(Duration.ofDays(1)).plus(minutes(days * 24 * 60));
  }

  private Duration minutes(int atMost) {
    return Duration.ofMinutes(random.nextInt(atMost));
  }

  private TimeBase base() {
    return random.nextInt(4) == 0 ? TimeBase.ELAPSED : TimeBase.WORKING;
  }
}
