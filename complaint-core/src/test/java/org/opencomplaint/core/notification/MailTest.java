package org.opencomplaint.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final Mail mail =
      new Mail(null, News.of(NotificationKind.MONTH_TO_CONFIRM, YearMonth.of(2026, 11)), NOW);

  @Test
  void itIsTriedAgainAfterEverLongerPausesAndNeverForgotten() {
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      mail.postpone("down", NOW);
      minutes.add(Duration.between(NOW, mail.nextAt()).toMinutes());
    }
    assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 64L, 64L);
  }

  @Test
  void whatIsGoneIsNotTriedAgain() {
    mail.sent(NOW);
    assertThat(mail.nextAt()).isNull();
  }

  @Test
  void aLongExplanationIsCutOff() {
    mail.giveUp("x".repeat(1000));
    assertThat(mail.nextAt()).isNull();
  }
}
