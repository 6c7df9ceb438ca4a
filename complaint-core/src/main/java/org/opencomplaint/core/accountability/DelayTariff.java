package org.opencomplaint.core.accountability;

import java.time.Duration;
import org.opencomplaint.core.money.Money;

/** What a confirmed delay costs the one who held the step (domain rules §5). */
public final class DelayTariff {

  private static final Duration WARNING_UP_TO = Duration.ofHours(4);
  private static final Duration LOW_UP_TO = Duration.ofHours(8);
  private static final Duration HIGH_UP_TO = Duration.ofHours(24);
  private static final Duration BLOCK = Duration.ofHours(8);
  private static final Money LOW = Money.of("50.00");
  private static final Money HIGH = Money.of("100.00");
  private static final Money PER_BLOCK = Money.of("50.00");
  private static final Money MAXIMUM = Money.of("500.00");

  private DelayTariff() {}

  /**
   * The amount for one person's overrun; 0.00 is a warning.
   *
   * @param overrun his own part of the overrun, in the time base of the limit
   * @throws IllegalArgumentException if the overrun is negative
   */
  public static Money amount(Duration overrun) {
    if (overrun.isNegative()) {
      throw new IllegalArgumentException("Overrun must not be negative");
    }
    if (overrun.compareTo(WARNING_UP_TO) <= 0) {
      return Money.ZERO;
    }
    if (overrun.compareTo(LOW_UP_TO) <= 0) {
      return LOW;
    }
    if (overrun.compareTo(HIGH_UP_TO) <= 0) {
      return HIGH;
    }
    Money amount = HIGH;
    Duration paid = HIGH_UP_TO;
    while (paid.compareTo(overrun) < 0 && amount.compareTo(MAXIMUM) < 0) {
      amount = amount.plus(PER_BLOCK);
      paid = paid.plus(BLOCK);
    }
    return amount;
  }
}
