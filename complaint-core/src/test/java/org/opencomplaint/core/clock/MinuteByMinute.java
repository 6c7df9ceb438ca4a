package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The slow, obvious clock: looks at one minute after the other of 2026 and 2027. Of the real
 * calendar it knows the holidays by its own list.
 */
final class MinuteByMinute {

  static final Instant START =
      LocalDate.of(2026, 1, 1).atStartOfDay(Calendars.SHANGHAI).toInstant();

  private static final int MINUTES = 2 * 365 * 24 * 60;
  private static final Set<String> OFF =
      Set.of(
          "01-01", "01-02", "01-03", "02-15", "02-16", "02-17", "02-18", "02-19", "02-20", "02-21",
          "02-22", "02-23", "04-04", "04-05", "04-06", "05-01", "05-02", "05-03", "05-04", "05-05",
          "06-19", "06-20", "06-21", "09-25", "09-26", "09-27", "10-01", "10-02", "10-03", "10-04",
          "10-05", "10-06", "10-07");
  private static final Set<String> EXTRA =
      Set.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10");

  private final boolean[] working = new boolean[MINUTES];

  /** The calendar of 2026. */
  MinuteByMinute() {
    this(time -> isWorked(time.toLocalDate()) && isOfficeHour(time.getHour()));
  }

  /** Any other: whether the minute that starts then is worked. */
  MinuteByMinute(Predicate<LocalDateTime> isWorkingMinute) {
    LocalDateTime time = LocalDateTime.ofInstant(START, Calendars.SHANGHAI);
    for (int minute = 0; minute < MINUTES; minute++) {
      working[minute] = isWorkingMinute.test(time);
      time = time.plusMinutes(1);
    }
  }

  static boolean isWorked(LocalDate date) {
    boolean weekend = date.getDayOfWeek().getValue() > 5;
    if (date.getYear() != 2026) {
      return !weekend;
    }
    String monthAndDay = date.toString().substring(5);
    return weekend ? EXTRA.contains(monthAndDay) : !OFF.contains(monthAndDay);
  }

  /** Counts the limit down over the minutes that count. */
  Instant deadline(Limit limit, Instant enteredAt, List<Pause> pauses) {
    int minute = minute(enteredAt);
    long left = limit.duration().toMinutes();
    while (left > 0) {
      if (counts(limit.base(), minute, pauses)) {
        left--;
      }
      minute++;
    }
    return START.plus(Duration.ofMinutes(minute));
  }

  Duration used(TimeBase base, Instant from, Instant to, List<Pause> pauses) {
    long used = 0;
    for (int minute = minute(from); minute < minute(to); minute++) {
      if (counts(base, minute, pauses)) {
        used++;
      }
    }
    return Duration.ofMinutes(used);
  }

  private boolean counts(TimeBase base, int minute, List<Pause> pauses) {
    return (base == TimeBase.ELAPSED || working[minute])
        && pauses.stream()
            .noneMatch(pause -> minute(pause.from()) <= minute && minute < minute(pause.to()));
  }

  private static int minute(Instant moment) {
    return (int) Duration.between(START, moment).toMinutes();
  }

  private static boolean isOfficeHour(int hour) {
    return hour >= 9 && hour < 18 && hour != 12;
  }
}
