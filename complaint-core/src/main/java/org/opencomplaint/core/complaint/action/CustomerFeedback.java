package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** What the customer said, in scores from 1 (worst) to 5 (best) (domain rules §11). */
public record CustomerFeedback(
    @Min(1) @Max(5) Integer speed,
    @Min(1) @Max(5) Integer attitude,
    @Min(1) @Max(5) Integer result,
    @Min(1) @Max(5) Integer overall,
    @Size(max = 2000) String comment) {}
