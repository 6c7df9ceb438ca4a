package org.opencomplaint.launcher.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.opencomplaint.core.clock.Deadlines;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.clock.Pause;
import org.opencomplaint.core.clock.TimeBase;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.clock.WorkingPeriod;

/** How long it takes to say when something is due, against walking from minute to minute. */
final class ClockBench {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<WorkingPeriod> HOURS =
      List.of(
          new WorkingPeriod(LocalTime.of(9, 0), LocalTime.of(12, 0)),
          new WorkingPeriod(LocalTime.of(13, 0), LocalTime.of(18, 0)));
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(ZONE, HOURS, Set.of(FIRST_DAY), Set.of(LocalDate.of(2026, 1, 4)));
  private static final Instant ENTERED = FIRST_DAY.atStartOfDay(ZONE).toInstant();
  private static final Duration MEASURED = Duration.ofSeconds(1);

  private ClockBench() {}

  static void run() {
    Limit investigation = new Limit(Duration.ofHours(12), TimeBase.WORKING);
    List<Pause> weekly = pauses(52, Duration.ofDays(7), Duration.ofDays(7).minusMinutes(1));
    List<Pause> daily = pauses(365, Duration.ofDays(1), Duration.ofDays(1).minusMinutes(1));
    double plain = measure(() -> deadline(investigation, List.of()));
    Report.figure("clock.deadline", plain, "us");
    double walked = measure(() -> walk(investigation.duration(), List.of()));
    compare("clock.deadline.52-pauses", investigation, weekly);
    compare("clock.deadline.365-pauses", investigation, daily);
    Report.figure("clock.minute-by-minute", walked, "us (without any pause)");
  }

  private static void compare(String name, Limit limit, List<Pause> pauses) {
    double walked = measure(() -> walk(limit.duration(), pauses));
    double reckoned = measure(() -> deadline(limit, pauses));
    Report.figure(name, reckoned, "us (from minute to minute: %.0f us)".formatted(walked));
  }

  private static Instant deadline(Limit limit, List<Pause> pauses) {
    return Deadlines.deadline(CALENDAR, limit, ENTERED, pauses).orElseThrow();
  }

  /** Pauses that leave so little of a year that the limit is not used up in them. */
  private static List<Pause> pauses(int count, Duration every, Duration length) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant from = ENTERED.plus(every.multipliedBy(i));
      pauses.add(new Pause(from, from.plus(length)));
    }
    return pauses;
  }

  private static Instant walk(Duration limit, List<Pause> pauses) {
    Instant minute = ENTERED;
    long left = limit.toMinutes();
    while (left > 0) {
      Instant now = minute;
      if (isWorked(now.atZone(ZONE))
          && pauses.stream().noneMatch(p -> !now.isBefore(p.from()) && now.isBefore(p.to()))) {
        left--;
      }
      minute = minute.plusSeconds(60);
    }
    return minute;
  }

  private static boolean isWorked(ZonedDateTime time) {
    int hour = time.getHour();
    return hour >= 9 && hour < 18 && hour != 12 && CALENDAR.isWorkingDay(time.toLocalDate());
  }

  /** Microseconds a call, after as long a time to warm up. */
  private static double measure(Supplier<Instant> call) {
    repeat(call);
    return repeat(call);
  }

  private static double repeat(Supplier<Instant> call) {
    long start = System.nanoTime();
    long calls = 0;
    long used;
    Instant answer;
    do {
      answer = call.get();
      calls++;
      used = System.nanoTime() - start;
    } while (used < MEASURED.toNanos());
    if (!answer.isAfter(ENTERED)) {
      throw new IllegalStateException("nothing was measured");
    }
    return used / 1_000.0 / calls;
  }
}
