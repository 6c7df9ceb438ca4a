package org.opencomplaint.core.accountability;

import org.opencomplaint.core.money.Money;

/**
 * What an overrun costs that is no longer than this.
 *
 * @param amount 0.00 is a warning
 */
public record DelayBand(int upToHours, Money amount) {}
