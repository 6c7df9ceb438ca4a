package org.opencomplaint.ejb.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opencomplaint.core.money.Money;

/**
 * The key figures of a period's complaints.
 *
 * @param received how many were registered
 * @param open how many of them are still open
 * @param judged on how many it was decided whether they are valid
 * @param valid how many of those are, at least partly
 * @param closed how many are closed
 * @param closedInTime how many of those were late in no stage
 * @param satisfaction the mean of the customers' overall scores (1 to 5), two decimals; null if
 *     none gave any
 * @param loss what they cost, as it was found last
 * @param deducted what was deducted from wages for them, less refunds
 */
public record Figures(
    long received,
    long open,
    long judged,
    long valid,
    long closed,
    long closedInTime,
    BigDecimal satisfaction,
    Money loss,
    Money deducted) {
  private static final int DECIMALS = 3;

  /** The share of valid ones among those judged (有效率); null if none is judged. */
  public BigDecimal validRate() {
    return share(valid, judged);
  }

  /** The share of those late in no stage among those closed; null if none is closed. */
  public BigDecimal inTimeRate() {
    return share(closedInTime, closed);
  }

  private static BigDecimal share(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
