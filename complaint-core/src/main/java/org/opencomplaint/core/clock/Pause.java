package org.opencomplaint.core.clock;

import java.time.Instant;

/**
 * A stretch in which a complaint's clock stands still.
 *
 * @param from when it was paused
 * @param to when it was resumed; null while it still is paused
 */
public record Pause(Instant from, Instant to) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A pause must not end before it starts");
    }
  }

  boolean isOpen() {
    return to == null;
  }
}
