package org.opencomplaint.ejb.calculation;

import jakarta.validation.constraints.NotNull;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;

/**
 * How much of what is due is deducted in a month?
 *
 * @param due negative when a refund is owed
 */
public record DeductionQuestion(
    @NotNull @NotNegative Money wage,
    @NotNull @NotNegative Money performancePay,
    @NotNull @NotNegative Money bonus,
    @NotNull @NotNegative Money minimumWage,
    @NotNull Money due) {}
