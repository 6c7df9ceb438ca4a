package org.opencomplaint.core.accountability;

import java.time.Duration;
import java.util.List;
import org.opencomplaint.core.money.Money;

/**
 * What a confirmed delay costs the one who held the step (domain rules §5); a part of a policy
 * version.
 *
 * @param bands the amounts of short overruns, ascending
 * @param blockHours how long a block beyond the last band is; a started one counts
 * @param perBlock what each of them adds to the last band's amount
 * @param maximum never more than this
 */
public record DelayTariff(List<DelayBand> bands, int blockHours, Money perBlock, Money maximum) {
  /**
   * Checks that the tariff answers every overrun.
   *
   * @throws IllegalArgumentException if there is no band, they do not ascend, a block has no length
   *     or costs nothing, or an amount falls or exceeds the maximum
   */
  public DelayTariff {
    bands = List.copyOf(bands);
    if (bands.isEmpty() || blockHours <= 0 || !perBlock.isPositive()) {
      throw new IllegalArgumentException("The tariff needs a band and blocks");
    }
    DelayBand before = new DelayBand(0, Money.ZERO);
    for (DelayBand band : bands) {
      if (band.upToHours() <= before.upToHours() || band.amount().compareTo(before.amount()) < 0) {
        throw new IllegalArgumentException("The bands of the tariff must ascend");
      }
      before = band;
    }
    if (before.amount().compareTo(maximum) > 0) {
      throw new IllegalArgumentException("No amount is more than the maximum");
    }
  }

  /**
   * The amount for one person's overrun; 0.00 is a warning.
   *
   * @param overrun his own part of the overrun, in the time base of the limit
   * @throws IllegalArgumentException if the overrun is negative
   */
  public Money amount(Duration overrun) {
    if (overrun.isNegative()) {
      throw new IllegalArgumentException("Overrun must not be negative");
    }
    for (DelayBand band : bands) {
      if (overrun.compareTo(Duration.ofHours(band.upToHours())) <= 0) {
        return band.amount();
      }
    }
    DelayBand last = bands.get(bands.size() - 1);
    Money amount = last.amount();
    Duration paid = Duration.ofHours(last.upToHours());
    while (paid.compareTo(overrun) < 0 && amount.compareTo(maximum) < 0) {
      amount = amount.plus(perBlock);
      paid = paid.plusHours(blockHours);
    }
    return amount.min(maximum);
  }
}
