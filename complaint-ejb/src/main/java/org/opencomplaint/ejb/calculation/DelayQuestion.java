package org.opencomplaint.ejb.calculation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What does a confirmed delay cost?
 *
 * @param overrunMinutes one person's part of the overrun, at most ten years
 */
public record DelayQuestion(@NotNull @Min(0) @Max(5_256_000) Long overrunMinutes) {}
