package org.opencomplaint.ejb.ledger;

import org.opencomplaint.core.money.Money;

/**
 * A posted reward that is not settled.
 *
 * @param employeeId the id of who is to be paid
 * @param complaint the complaint's public number
 * @param payable what is still to be paid; negative when it was paid and reversed; never 0.00
 */
public record OpenReward(long employeeId, long rewardId, String complaint, Money payable) {}
