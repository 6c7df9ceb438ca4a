package org.opencomplaint.ejb.improvement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.typed.NotBlank;

/**
 * That an improvement action is done.
 *
 * @param evidence what was done, and what shows it
 */
public record ImprovementReport(
    @NotNull LocalDate doneOn, @NotBlank @Size(max = 2000) String evidence) {}
