package org.opencomplaint.core.clock;

import java.time.Duration;

/**
 * How long something may take.
 *
 * @param duration the time allowed, more than zero
 * @param base the time in which it is counted
 */
public record Limit(Duration duration, TimeBase base) {

  /**
   * Checks the duration.
   *
   * @throws IllegalArgumentException if the duration is zero or negative
   */
  public Limit {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException("A limit must be more than zero");
    }
  }

  /** This limit with an extension granted, counted in the same time base. */
  public Limit extendedBy(Duration extension) {
    return new Limit(duration.plus(extension), base);
  }

  /** A part of this limit, or more than the whole, in the same time base. */
  public Limit percent(int percent) {
    return new Limit(duration.multipliedBy(percent).dividedBy(100), base);
  }

  /** The used part of this limit in whole percent, rounded down: 75 means at least 75 %. */
  public long percentUsed(Duration used) {
    return used.multipliedBy(100).dividedBy(duration);
  }
}
