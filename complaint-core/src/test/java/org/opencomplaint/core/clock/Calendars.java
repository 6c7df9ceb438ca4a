package org.opencomplaint.core.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calendars the tests reckon with. */
public final class Calendars {

  /** Where the examples take place. */
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static final List<WorkingPeriod> OFFICE_HOURS =
      List.of(
          new WorkingPeriod(LocalTime.of(9, 0), LocalTime.of(12, 0)),
          new WorkingPeriod(LocalTime.of(13, 0), LocalTime.of(18, 0)));

  private Calendars() {}

  /** Office hours and the public holidays of 2026 (domain rules §4). */
  public static WorkingCalendar china2026() {
    Set<LocalDate> off =
        Stream.of(
                dates("2026-01-01", "2026-01-03"),
                dates("2026-02-15", "2026-02-23"),
                dates("2026-04-04", "2026-04-06"),
                dates("2026-05-01", "2026-05-05"),
                dates("2026-06-19", "2026-06-21"),
                dates("2026-09-25", "2026-09-27"),
                dates("2026-10-01", "2026-10-07"))
            .flatMap(dates -> dates)
            .collect(Collectors.toSet());
    Set<LocalDate> working =
        Stream.of(
                "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    return new WorkingCalendar(SHANGHAI, OFFICE_HOURS, off, working);
  }

  private static Stream<LocalDate> dates(String first, String last) {
    return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
  }
}
