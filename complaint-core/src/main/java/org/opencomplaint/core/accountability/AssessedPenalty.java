package org.opencomplaint.core.accountability;

import org.opencomplaint.core.money.Money;

/**
 * What one liability costs.
 *
 * @param employee employee number
 * @param amount 0.00 or more
 */
public record AssessedPenalty(String employee, Money amount) {}
