package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A stretch of a working day, from {@code start} up to {@code end}, both local times.
 *
 * @param start the first moment of work
 * @param end the moment work stops, after the start
 */
public record WorkingPeriod(LocalTime start, LocalTime end) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public WorkingPeriod {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("A working period must end after it starts");
    }
  }

  boolean contains(LocalTime time) {
    return !time.isBefore(start) && time.isBefore(end);
  }

  Duration length() {
    return Duration.between(start, end);
  }

  /** The part of this period that lies before the time. */
  Duration lengthBefore(LocalTime time) {
    if (!time.isAfter(start)) {
      return Duration.ZERO;
    }
    return Duration.between(start, time.isBefore(end) ? time : end);
  }
}
