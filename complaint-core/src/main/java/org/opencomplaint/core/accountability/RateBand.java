package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import org.opencomplaint.core.money.Money;

/**
 * The share of the performance pay that a loss costs, from this loss up to the next band.
 *
 * @param from the smallest loss in the band
 * @param rate a fraction: 0.05 is 5 %
 */
public record RateBand(Money from, BigDecimal rate) {}
