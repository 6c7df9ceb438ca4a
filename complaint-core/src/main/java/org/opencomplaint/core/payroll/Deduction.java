package org.opencomplaint.core.payroll;

import org.opencomplaint.core.money.Money;

/**
 * What is deducted in one month and what stays due (domain rules §9).
 *
 * @param deducted taken from the pay; negative for a refund
 * @param carried still due after it, for the months to come
 */
public record Deduction(Money deducted, Money carried) {

  /**
   * Takes as much of what is due as the limit allows. A negative due is refunded whole: refunds are
   * not limited.
   *
   * @throws IllegalArgumentException if the limit is negative
   */
  public static Deduction of(Money limit, Money due) {
    if (limit.isNegative()) {
      throw new IllegalArgumentException("Limit must not be negative");
    }
    Money deducted = due.min(limit);
    return new Deduction(deducted, due.minus(deducted));
  }
}
