package org.opencomplaint.ejb.staff;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/**
 * That somebody leaves.
 *
 * @param employee number or sign-in name
 * @param successor who takes over his work, and his people: number or sign-in name
 */
public record DepartureForm(
    @NotBlank @Size(max = 60) String employee, @NotBlank @Size(max = 60) String successor) {}
