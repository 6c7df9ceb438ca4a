package org.opencomplaint.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ClocksTest {
  private static final Instant DUE = at("2026-10-09T10:00");

  private final Clocks clocks = new Clocks(Calendars.china2026(), Limits.standard());

  @Test
  void theTimeLeftIsCountedAsTheClockDoes() {
    assertThat(left(null, "2026-10-08T17:00")).isEqualTo(Duration.ofHours(2));
    assertThat(left(null, "2026-10-09T11:00")).isEqualTo(Duration.ofHours(-1));
  }

  @Test
  void whileItIsPausedNothingOfTheTimeLeftIsLost() {
    Instant until = at("2026-10-08T17:00");
    assertThat(left(until, "2026-10-07T09:00")).isEqualTo(Duration.ofHours(2));
    assertThat(left(until, "2026-10-08T16:59")).isEqualTo(Duration.ofHours(2));
    assertThat(left(until, "2026-10-09T09:30")).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void aPauseAfterTheDeadlineDoesNotMakeItLater() {
    assertThat(left(at("2026-10-10T18:00"), "2026-10-09T11:00")).isEqualTo(Duration.ofHours(-1));
  }

  @Test
  void aDeadlineInAYearWhoseHolidaysAreUnknownMayChange() {
    Limit working = new Limit(Duration.ofHours(4), TimeBase.WORKING);
    assertThat(clocks.isProvisional(working, at("2026-12-31T18:00"))).isFalse();
    assertThat(clocks.isProvisional(working, at("2027-01-01T00:00"))).isTrue();
    assertThat(clocks.isProvisional(working, null)).isFalse();
  }

  @Test
  void whatRunsDayAndNightHasNoHolidays() {
    Limit elapsed = new Limit(Duration.ofHours(4), TimeBase.ELAPSED);
    assertThat(clocks.isProvisional(elapsed, at("2027-01-01T00:00"))).isFalse();
  }

  private Duration left(Instant pausedUntil, String now) {
    return clocks.left(TimeBase.WORKING, DUE, pausedUntil, at(now));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Calendars.SHANGHAI).toInstant();
  }
}
