package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import org.opencomplaint.core.money.Money;

/**
 * What the customer asks for.
 *
 * @param amount in yuan; null if he names none
 */
public record Demand(@NotNull RemedyKind remedy, @NotNegative Money amount) {}
