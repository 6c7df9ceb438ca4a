package org.opencomplaint.web.testing;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A clock that runs like the real one, from wherever a test has put it. Pages keep it in their
 * views, as they keep the real one.
 */
public class MovableClock extends Clock implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Clock real;
  private volatile Duration offset = Duration.ZERO;

  MovableClock(Clock real) {
    this.real = real;
  }

  /** Puts the clock to a moment, from which it runs on. */
  public void moveTo(OffsetDateTime moment) {
    offset = Duration.between(real.instant(), moment);
  }

  /** Moves the clock by a duration, forwards unless it is negative. */
  public void moveBy(Duration duration) {
    offset = offset.plus(duration);
  }

  /** Puts the clock back to the real time. */
  public void reset() {
    offset = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(real.withZone(zone), offset);
  }
}
