package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DeadlineStateTest {
  private static final Instant NOW = Instant.parse("2026-09-28T01:20:00Z");

  private final DeadlineState deadline = new DeadlineState(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void threeQuartersOfTheTimeAreAWarning() {
    assertThat(deadline.style(at(1), at(26))).isEqualTo("neutral");
    assertThat(deadline.style(at(0), at(25))).isEqualTo("warning");
  }

  @Test
  void atItsEndTheTimeIsOver() {
    assertThat(deadline.style(at(-100), at(0))).isEqualTo("over");
    assertThat(deadline.style(null, at(-1))).isEqualTo("over");
  }

  @Test
  void withoutABeginningOnlyTheEndIsTold() {
    assertThat(deadline.style(null, at(1))).isEqualTo("neutral");
  }

  private static Instant at(int minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }
}
