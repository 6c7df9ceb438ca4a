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
 * @param means by which means; may be left out
 */
public record Extend(
    @Positive @Max(720) Integer hours,
    @Size(max = 2000) String reason,
    Instant notifiedAt,
    TellingMeans means)
    implements ActionForm {
  /** Without saying by which means the customer was told. */
  public Extend(Integer hours, String reason, Instant notifiedAt) {
    this(hours, reason, notifiedAt, null);
  }
}
