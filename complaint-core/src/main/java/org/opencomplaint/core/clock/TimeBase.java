package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.Instant;

/** Which time counts towards a limit (domain rules §4). */
public enum TimeBase {
  /** Working time by the calendar. */
  WORKING {
    @Override
    Instant plus(WorkingCalendar calendar, Instant start, Duration duration) {
      return calendar.plus(start, duration);
    }

    @Override
    Duration between(WorkingCalendar calendar, Instant from, Instant to) {
      return calendar.between(from, to);
    }
  },

  /** Every hour, day and night. */
  ELAPSED {
    @Override
    Instant plus(WorkingCalendar calendar, Instant start, Duration duration) {
      return start.plus(duration);
    }

    @Override
    Duration between(WorkingCalendar calendar, Instant from, Instant to) {
      return Duration.between(from, to);
    }
  };

  abstract Instant plus(WorkingCalendar calendar, Instant start, Duration duration);

  abstract Duration between(WorkingCalendar calendar, Instant from, Instant to);
}
