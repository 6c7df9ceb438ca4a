package org.opencomplaint.ejb.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.typed.NotBlank;

/**
 * That the caller lets another approve in his place.
 *
 * @param delegate number or sign-in name
 * @param limit up to which value of all remedies of a proposal together
 * @param from the first day
 * @param to the last day
 */
public record DelegationForm(
    @NotBlank @Size(max = 60) String delegate,
    @NotNull @NotNegative Money limit,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {}
