package org.opencomplaint.ejb.penalty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.typed.NotBlank;

/**
 * What becomes of a penalty after the appeal was heard.
 *
 * @param amount the same upholds it, less reduces it, 0.00 revokes it
 */
public record Hearing(
    @NotNull @NotNegative Money amount, @NotBlank @Size(max = 4000) String reason) {}
