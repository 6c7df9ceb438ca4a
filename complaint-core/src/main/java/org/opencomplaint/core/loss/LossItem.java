package org.opencomplaint.core.loss;

import java.math.BigDecimal;
import org.opencomplaint.core.money.Money;

/**
 * One line of the loss account.
 *
 * @param kind what it is for
 * @param quantity how many or how much, from 0 to a thousand million with at most three decimals
 * @param unitCost the cost of one, 0.00 or more; for a recovery, what came back for one
 */
public record LossItem(LossKind kind, BigDecimal quantity, Money unitCost) {

  private static final BigDecimal MAX_QUANTITY = BigDecimal.valueOf(1_000_000_000);
  private static final int QUANTITY_DECIMALS = 3;

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if the quantity is out of range or the unit cost negative
   */
  public LossItem {
    if (quantity.signum() < 0
        || quantity.compareTo(MAX_QUANTITY) > 0
        || quantity.scale() > QUANTITY_DECIMALS) {
      throw new IllegalArgumentException("Quantity out of range or too fine");
    }
    if (unitCost.isNegative()) {
      throw new IllegalArgumentException("Unit cost must not be negative");
    }
  }

  /** Quantity × unit cost, rounded to the cent (HALF_UP). */
  public Money amount() {
    return Money.rounded(quantity.multiply(unitCost.amount()));
  }
}
