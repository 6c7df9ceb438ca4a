package org.opencomplaint.ejb.payroll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/**
 * What is to be given up, and why.
 *
 * @param penalty its id
 */
public record WriteOffForm(@NotNull Long penalty, @NotBlank @Size(max = 500) String reason) {}
