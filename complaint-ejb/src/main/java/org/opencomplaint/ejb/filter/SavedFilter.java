package org.opencomplaint.ejb.filter;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/**
 * A filter of the register.
 *
 * @param name how its owner calls it
 * @param query what stands in the register's address after the question mark
 */
public record SavedFilter(
    @NotBlank @Size(max = 40) String name, @NotBlank @Size(max = 1000) String query) {}
