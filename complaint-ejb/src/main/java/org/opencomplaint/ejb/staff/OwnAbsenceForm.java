package org.opencomplaint.ejb.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.typed.NotBlank;

/**
 * That the caller is to be away.
 *
 * @param deputy who stands in (代理人): number or sign-in name
 * @param from the first day away
 * @param to the last day away
 */
public record OwnAbsenceForm(
    @NotBlank @Size(max = 60) String deputy, @NotNull LocalDate from, @NotNull LocalDate to) {}
