package org.opencomplaint.core.payroll;

/** The rule that set a month's deduction limit (domain rules §9). */
public enum LimitRule {
  /** 20 % of the month's wage. */
  WAGE_20_PERCENT,
  /** The wage less the local minimum wage. */
  MINIMUM_WAGE,
  /** 50 % of performance pay and bonus. */
  PERFORMANCE_50_PERCENT
}
