package org.opencomplaint.core.payroll;

import org.opencomplaint.core.money.Money;

/**
 * What an employee earns in a month.
 *
 * @param wage the whole wage of the month
 * @param performancePay the performance pay in it (绩效工资)
 * @param bonus the bonus (奖金)
 * @param minimumWage the local minimum wage
 */
public record WageFigures(Money wage, Money performancePay, Money bonus, Money minimumWage) {}
