package org.opencomplaint.ejb.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private final Period weeks = period("2026-09-02", "2026-09-20");
  private final Period months = period("2026-01-15", "2026-12-10");

  @Test
  void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
    assertThat(weeks.before()).isEqualTo(period("2026-08-14", "2026-09-01"));
  }

  @Test
  void aDayBeginsAtMidnightInTheZoneOfTheWorkingCalendar() {
    assertThat(weeks.start().toInstant()).isEqualTo("2026-09-01T16:00:00Z");
    assertThat(weeks.end().toInstant()).isEqualTo("2026-09-20T16:00:00Z");
  }

  @Test
  void aShortPeriodIsDividedIntoWeeksFromMondayOn() {
    assertThat(weeks.steps())
        .containsExactly(day("2026-08-31"), day("2026-09-07"), day("2026-09-14"));
  }

  @Test
  void aLongPeriodIsDividedIntoMonths() {
    assertThat(months.steps()).hasSize(12).startsWith(day("2026-01-01"));
  }

  @Test
  void theFirstAndTheLastPartEndWithThePeriod() {
    assertThat(weeks.part(day("2026-08-31"))).isEqualTo(period("2026-09-02", "2026-09-06"));
    assertThat(weeks.part(day("2026-09-07"))).isEqualTo(period("2026-09-07", "2026-09-13"));
    assertThat(months.part(day("2026-12-01"))).isEqualTo(period("2026-12-01", "2026-12-10"));
  }

  @Test
  void itsMonthsAreAllThatItTouches() {
    assertThat(weeks.months()).containsExactly(YearMonth.of(2026, 9));
    assertThat(months.months()).hasSize(12).endsWith(YearMonth.of(2026, 12));
  }

  private static Period period(String from, String to) {
    return new Period(day(from), day(to), ZoneId.of("Asia/Shanghai"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
