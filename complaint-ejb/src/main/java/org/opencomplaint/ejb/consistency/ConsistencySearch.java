package org.opencomplaint.ejb.consistency;

import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.usecase.FromTo;

/**
 * Which cases are compared; what is null is chosen: the last 12 months, and the severity and band
 * with the most cases.
 *
 * @param from the first day on which penalties were proposed
 * @param to the last one
 * @param band the smallest loss of a band of the policy in force, for the first one 0.01; 0.00 for
 *     those without a loss
 */
@FromTo
public record ConsistencySearch(LocalDate from, LocalDate to, Severity severity, Money band) {}
