package org.opencomplaint.ejb.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.typed.NotBlank;

/**
 * The terms that are to hold from a day on.
 *
 * @param effectiveFrom today or later
 * @param ratedFour not more than for 5
 */
public record RewardPolicyForm(
    @NotNull LocalDate effectiveFrom,
    @NotNull @NotNegative Money ratedFive,
    @NotNull @NotNegative Money ratedFour,
    boolean inTimeOnly,
    @NotNull @NotNegative Money monthlyCap,
    @NotBlank @Size(max = 500) String reason) {}
