package org.opencomplaint.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** How near a deadline is: neutral, a warning from 75 % of the time, over from 100 %. */
@Named("deadline")
@RequestScoped
public class DeadlineState {
  @Inject private Clock clock;

  DeadlineState() {}

  DeadlineState(Clock clock) {
    this.clock = clock;
  }

  /**
   * The style of a clock badge.
   *
   * @param warnAt when 75 % of the time are used up; without it only the end is told
   * @return {@code neutral}, {@code warning} or {@code over}
   */
  public String style(Instant warnAt, Instant dueAt) {
    Instant now = clock.instant();
    if (!now.isBefore(dueAt)) {
      return "over";
    }
    return warnAt == null || now.isBefore(warnAt) ? "neutral" : "warning";
  }
}
