package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.opencomplaint.core.typed.NotBlank;

/**
 * That a remedy was carried out.
 *
 * @param remedy its place in the proposal, from 1
 * @param by number of the employee who did it
 * @param at when
 * @param evidence what shows it (receipt, waybill, recording)
 */
public record Execution(
    @Min(1) int remedy,
    @NotBlank @Size(max = 60) String by,
    @NotNull Instant at,
    @NotBlank @Size(max = 1000) String evidence) {}
