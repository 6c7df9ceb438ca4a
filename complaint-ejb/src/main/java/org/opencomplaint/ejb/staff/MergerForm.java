package org.opencomplaint.ejb.staff;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/**
 * That a department is merged into another.
 *
 * @param department the code of the one that ends
 * @param into the code of the one that goes on
 */
public record MergerForm(
    @NotBlank @Size(max = 100) String department, @NotBlank @Size(max = 100) String into) {}
