package org.opencomplaint.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

  private static final Instant NOON = Instant.parse("2026-09-24T04:00:00Z");

  private final SignInAttempts attempts = new SignInAttempts("ab");

  @Test
  void fourWrongPasswordsDoNotLock() {
    fail(4);

    assertThat(attempts.lockLeft(NOON)).isZero();
  }

  @Test
  void theFifthWrongPasswordLocksForFifteenMinutes() {
    fail(5);

    assertThat(attempts.lockLeft(NOON)).isEqualTo(Duration.ofMinutes(15));
    assertThat(attempts.lockLeft(NOON.plusSeconds(60))).isEqualTo(Duration.ofMinutes(14));
    assertThat(attempts.lockLeft(NOON.plus(Duration.ofMinutes(15)))).isZero();
  }

  @Test
  void afterALockTheCountStartsAgain() {
    fail(5);
    Instant later = NOON.plus(Duration.ofHours(1));
    attempts.failed(later);

    assertThat(attempts.lockLeft(later)).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(NOON);
    }
  }
}
