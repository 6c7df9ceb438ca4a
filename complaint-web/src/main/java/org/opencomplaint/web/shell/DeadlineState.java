package org.opencomplaint.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How near a deadline is: neutral, a warning from 75 % of the time, over from 100 %. */
@Named("deadline")
@RequestScoped
public class DeadlineState {
  private static final double WARNING_AT = 0.75;

  @Inject private Clock clock;

  DeadlineState() {}

  DeadlineState(Clock clock) {
    this.clock = clock;
  }

  /**
   * The style of a clock badge.
   *
   * @param enteredAt when the clock started; without it only the end is told
   * @return {@code neutral}, {@code warning} or {@code over}
   */
  public String style(Instant enteredAt, Instant dueAt) {
    Instant now = clock.instant();
    if (!now.isBefore(dueAt)) {
      return "over";
    }
    if (enteredAt == null) {
      return "neutral";
    }
    double used = seconds(enteredAt, now) / seconds(enteredAt, dueAt);
    return used >= WARNING_AT ? "warning" : "neutral";
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds();
  }
}
