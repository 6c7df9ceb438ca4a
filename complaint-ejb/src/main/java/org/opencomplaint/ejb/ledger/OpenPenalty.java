package org.opencomplaint.ejb.ledger;

import org.opencomplaint.core.money.Money;

/**
 * A posted penalty that is not settled.
 *
 * @param employeeId the id of who owes it
 * @param complaint the complaint's public number
 * @param due what is still to be deducted; negative when a refund is owed; never 0.00
 */
public record OpenPenalty(long employeeId, long penaltyId, String complaint, Money due) {}
