package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a clock says (domain rules §4). It starts when a step is entered, stands still in pauses and
 * counts in the limit's time base. Pauses may come in any order and may overlap.
 */
public final class Deadlines {

  private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::from);

  private Deadlines() {}

  /**
   * The earliest moment at which the limit is used up.
   *
   * @return empty if the clock is stopped by an open pause before the limit is used up: then there
   *     is no deadline until it is resumed
   */
  public static Optional<Instant> deadline(
      WorkingCalendar calendar, Limit limit, Instant enteredAt, List<Pause> pauses) {
    Instant cursor = enteredAt;
    Duration left = limit.duration();
    for (Pause pause : pauses.stream().sorted(BY_START).toList()) {
      if (pause.from().isAfter(cursor)) {
        Duration run = limit.base().between(calendar, cursor, pause.from());
        if (run.compareTo(left) >= 0) {
          break;
        }
        left = left.minus(run);
      }
      if (pause.isOpen()) {
        return Optional.empty();
      }
      cursor = later(cursor, pause.to());
    }
    return Optional.of(limit.base().plus(calendar, cursor, left));
  }

  /**
   * The time that counts from one moment to another, the pauses left out. From the deadline to the
   * moment a step was left it is the overrun; cut at the changes of holder, it is each one's part
   * of the overrun (domain rules §5).
   *
   * @throws IllegalArgumentException if the second moment comes before the first
   */
  public static Duration used(
      WorkingCalendar calendar, TimeBase base, Instant from, Instant to, List<Pause> pauses) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Time cannot be counted backwards");
    }
    Instant cursor = from;
    Duration used = Duration.ZERO;
    for (Pause pause : pauses.stream().sorted(BY_START).toList()) {
      if (!pause.from().isBefore(to)) {
        break;
      }
      if (pause.from().isAfter(cursor)) {
        used = used.plus(base.between(calendar, cursor, pause.from()));
      }
      if (pause.isOpen() || !pause.to().isBefore(to)) {
        return used;
      }
      cursor = later(cursor, pause.to());
    }
    return used.plus(base.between(calendar, cursor, to));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
