package org.opencomplaint.ejb.reward;

import java.time.Instant;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.reward.RewardStatus;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A reward.
 *
 * @param policy the version of the policy
 * @param rating the customer's overall score
 * @param paid what was paid of it, less what was offset later
 * @param decidedBy null until it is decided, as is {@code decidedAt}
 */
public record RewardView(
    long id,
    String complaint,
    EmployeeName employee,
    int policy,
    int rating,
    boolean inTime,
    Money amount,
    RewardStatus status,
    Money paid,
    Instant proposedAt,
    EmployeeName decidedBy,
    Instant decidedAt) {}
