package org.opencomplaint.core.loss;

import java.util.List;
import org.opencomplaint.core.money.Money;

/** Adds up a loss account (domain rules §6). */
public final class Loss {

  private Loss() {}

  /** The lines less the recoveries; 0.00 if more came back than it cost. */
  public static Money total(List<LossItem> items) {
    Money sum = Money.ZERO;
    for (LossItem item : items) {
      boolean recovered = item.kind() == LossKind.RECOVERY;
      sum = recovered ? sum.minus(item.amount()) : sum.plus(item.amount());
    }
    return sum.max(Money.ZERO);
  }
}
