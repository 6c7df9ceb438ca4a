package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * From any open step: more time for it (domain rules §4).
 *
 * @param hours how many more, counted like the step's limit
 * @param notifiedAt when the customer was told
 */
public record Extend(
    @Positive @Max(720) Integer hours, @Size(max = 2000) String reason, Instant notifiedAt)
    implements ActionForm {}
