package org.opencomplaint.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.money.Money;

/** Spreads a month's deduction over the penalties it is for (domain rules §9). */
public final class Allocation {
  private Allocation() {}

  /**
   * What is deducted for each penalty: refunds whole, then the oldest penalty first.
   *
   * @param deducted for all of them together, at most their sum; negative for a refund
   * @param open what is open of each penalty, oldest first; negative when a refund is owed
   * @return in the same order; 0.00 for those not reached
   */
  public static List<Money> oldestFirst(Money deducted, List<Money> open) {
    Money left =
        open.stream().filter(Money::isNegative).map(Money::negate).reduce(deducted, Money::plus);
    List<Money> parts = new ArrayList<>();
    for (Money balance : open) {
      Money part = balance.isNegative() ? balance : balance.min(left);
      parts.add(part);
      left = balance.isNegative() ? left : left.minus(part);
    }
    return List.copyOf(parts);
  }
}
