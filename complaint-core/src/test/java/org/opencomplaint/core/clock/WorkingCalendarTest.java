package org.opencomplaint.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final WorkingPeriod MORNING =
      new WorkingPeriod(LocalTime.of(9, 0), LocalTime.of(12, 0));
  private static final WorkingPeriod AFTERNOON =
      new WorkingPeriod(LocalTime.of(13, 0), LocalTime.of(18, 0));

  private final WorkingCalendar calendar = Calendars.china2026();

  @Test
  void everyDayIsWorkedAsTheHolidayNoticeSays() {
    LocalDate.of(2025, 1, 1)
        .datesUntil(LocalDate.of(2028, 1, 1))
        .forEach(
            date ->
                assertThat(calendar.isWorkingDay(date))
                    .as(date.toString())
                    .isEqualTo(MinuteByMinute.isWorked(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59:59, false",
    "2026-11-23T09:00, true",
    "2026-11-23T12:00, false",
    "2026-11-23T13:00, true",
    "2026-11-23T17:59:59, true",
    "2026-11-23T18:00, false",
    "2026-10-02T10:00, false",
    "2026-10-10T10:00, true",
    "2026-10-11T10:00, false",
  })
  void peopleAreAtWorkInTheWorkingPeriodsOfWorkingDays(LocalDateTime moment, boolean atWork) {
    assertThat(calendar.isWorkingTime(at(moment))).isEqualTo(atWork);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-24T16:30, PT4H,   2026-09-28T11:30",
    "2026-09-30T15:00, PT12H,  2026-10-09T10:00",
    "2026-11-23T09:00, PT3H,   2026-11-23T12:00",
    "2026-11-23T09:00, PT3H1M, 2026-11-23T13:01",
    "2026-11-23T10:00, PT7H,   2026-11-23T18:00",
    "2026-11-23T12:30, PT1H,   2026-11-23T14:00",
    "2026-11-23T07:00, PT1H,   2026-11-23T10:00",
    "2026-11-23T18:00, PT1S,   2026-11-24T09:00:01",
    "2026-11-21T11:00, PT8H,   2026-11-23T18:00",
    "2026-11-21T11:00, PT0S,   2026-11-21T11:00",
    "2026-10-09T17:00, PT2H,   2026-10-10T10:00",
  })
  void workingTimeIsAddedOverBreaksNightsAndHolidays(
      LocalDateTime start, Duration time, LocalDateTime end) {
    assertThat(calendar.plus(at(start), time)).isEqualTo(at(end));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00, 2026-11-23T18:00, PT8H",
    "2026-11-23T12:00, 2026-11-23T13:00, PT0S",
    "2026-11-20T17:30, 2026-11-23T09:30, PT1H",
    "2026-10-01T00:00, 2026-10-08T00:00, PT0S",
    "2026-11-23T10:00, 2026-11-20T17:00, PT-2H",
    "1949-10-01T09:00, 1949-10-03T10:00, PT1H",
  })
  void workingTimeBetweenTwoMomentsLeavesOutBreaksNightsAndHolidays(
      LocalDateTime from, LocalDateTime to, Duration time) {
    assertThat(calendar.between(at(from), at(to))).isEqualTo(time);
  }

  @Test
  void addingWorkingTimeAndMeasuringItAgree() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      Instant start = at(LocalDateTime.of(2026, 1, 1, 0, 0)).plusMillis(random.nextInt());
      Duration time = Duration.ofMillis(random.nextInt(Integer.MAX_VALUE));
      Instant end = calendar.plus(start, time);
      assertThat(calendar.between(start, end)).isEqualTo(time);
      assertThat(calendar.between(start, end.minusNanos(1))).isLessThan(time);
      assertThat(calendar.between(end, start)).isEqualTo(time.negated());
    }
  }

  @Test
  void workingDaysAreCountedFromTheNextOne() {
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 20), 1)).isEqualTo("2026-11-23");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 21), 1)).isEqualTo("2026-11-23");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 9, 30), 3)).isEqualTo("2026-10-10");
  }

  @Test
  void workingDaysAgreeWithWalkingFromDayToDay() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      LocalDate date = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(800));
      int count = 1 + random.nextInt(60);
      LocalDate walked = date;
      for (int left = count; left > 0; ) {
        walked = walked.plusDays(1);
        left -= MinuteByMinute.isWorked(walked) ? 1 : 0;
      }
      assertThat(calendar.plusWorkingDays(date, count)).isEqualTo(walked);
    }
  }

  @Test
  void manyHolidaysInARowAreSteppedOver() {
    Set<LocalDate> wholeYear =
        Set.copyOf(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList());
    WorkingCalendar closed =
        new WorkingCalendar(Calendars.SHANGHAI, List.of(MORNING), wholeYear, Set.of());
    assertThat(closed.plusWorkingDays(LocalDate.of(2025, 12, 31), 1)).isEqualTo("2027-01-01");
    assertThat(closed.plusWorkingDays(LocalDate.of(2025, 12, 30), 1)).isEqualTo("2025-12-31");
  }

  @Test
  void aMillenniumCostsNoMoreThanADay() {
    Instant start = at(LocalDateTime.of(2026, 1, 1, 0, 0));
    Duration aMillennium = Duration.ofDays(100_000);
    Instant end = calendar.plus(start, aMillennium);
    assertThat(calendar.between(start, end)).isEqualTo(aMillennium);
  }

  @Test
  void theWallClockOfTheZoneCounts() {
    WorkingCalendar utc = new WorkingCalendar(ZoneOffset.UTC, List.of(MORNING), Set.of(), Set.of());
    assertThat(utc.plus(Instant.parse("2026-11-23T00:00:00Z"), Duration.ofHours(1)))
        .isEqualTo("2026-11-23T10:00:00Z");
    assertThat(utc.zone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void aHolidayOnAWeekendOrAnExtraWeekdayChangesNothing() {
    WorkingCalendar odd =
        new WorkingCalendar(
            Calendars.SHANGHAI,
            List.of(MORNING, AFTERNOON),
            Set.of(LocalDate.of(2026, 11, 21)),
            Set.of(LocalDate.of(2026, 11, 20)));
    assertThat(odd.plusWorkingDays(LocalDate.of(2026, 11, 19), 2)).isEqualTo("2026-11-23");
  }

  @Test
  void aCalendarThatContradictsItselfIsRefused() {
    LocalDate date = LocalDate.of(2026, 11, 21);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(List.of(MORNING), Set.of(date), Set.of(date)));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar(List.of(), Set.of(), Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(List.of(AFTERNOON, MORNING), Set.of(), Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkingPeriod(LocalTime.NOON, LocalTime.NOON));
  }

  @Test
  void neitherNegativeTimeNorNoDaysCanBeAdded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plus(Instant.EPOCH, Duration.ofMinutes(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 11, 21), 0));
  }

  private static WorkingCalendar calendar(
      List<WorkingPeriod> periods, Set<LocalDate> off, Set<LocalDate> extra) {
    return new WorkingCalendar(Calendars.SHANGHAI, periods, off, extra);
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(Calendars.SHANGHAI).toInstant();
  }
}
