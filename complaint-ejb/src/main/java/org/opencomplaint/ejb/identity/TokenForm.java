package org.opencomplaint.ejb.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.typed.NotBlank;

/**
 * A token that is to be issued.
 *
 * @param name of the program
 * @param until the last day on which it can be used
 */
public record TokenForm(@NotBlank @Size(max = 100) String name, @NotNull LocalDate until) {}
