package org.opencomplaint.core.payroll;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.money.Money;

/**
 * The most that may be deducted from an employee in one month (domain rules §9).
 *
 * @param limit 0.00 or more
 * @param rule the rule that gave it; of equal ones the first in the order of {@link LimitRule}
 */
public record DeductionLimit(Money limit, LimitRule rule) {

  private static final BigDecimal WAGE_PART = new BigDecimal("0.20");
  private static final BigDecimal PERFORMANCE_PART = new BigDecimal("0.50");

  /**
   * The smallest of the three limits, each rounded DOWN and never below 0.00.
   *
   * @throws IllegalArgumentException if an amount is negative
   */
  public static DeductionLimit of(
      Money wage, Money performancePay, Money bonus, Money minimumWage) {
    return candidates(wage, performancePay, bonus, minimumWage).stream()
        .min(Comparator.comparing(DeductionLimit::limit).thenComparing(DeductionLimit::rule))
        .orElseThrow();
  }

  /**
   * All three limits, of which the smallest holds, in the order of {@link LimitRule}.
   *
   * @throws IllegalArgumentException if an amount is negative
   */
  public static List<DeductionLimit> candidates(
      Money wage, Money performancePay, Money bonus, Money minimumWage) {
    if (Stream.of(wage, performancePay, bonus, minimumWage).anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("Wage, pay, bonus and minimum wage must not be negative");
    }
    return List.of(
        notBelowZero(part(wage, WAGE_PART), LimitRule.WAGE_20_PERCENT),
        notBelowZero(wage.minus(minimumWage), LimitRule.MINIMUM_WAGE),
        notBelowZero(
            part(performancePay.plus(bonus), PERFORMANCE_PART), LimitRule.PERFORMANCE_50_PERCENT));
  }

  private static DeductionLimit notBelowZero(Money amount, LimitRule rule) {
    return new DeductionLimit(amount.max(Money.ZERO), rule);
  }

  private static Money part(Money whole, BigDecimal fraction) {
    return Money.roundedDown(whole.amount().multiply(fraction));
  }
}
