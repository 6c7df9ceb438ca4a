package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Beside steps 3 to 7: it turns out that it can be resolved sooner or later than was said.
 *
 * @param negotiatedDate the day agreed with the customer; counts for NOT_YET_POSSIBLE only
 * @param notifiedAt when the customer agreed to that day
 * @param means by which means they were told; may be left out
 */
public record ChangeResolvability(
    Resolvability resolvability,
    LocalDate negotiatedDate,
    @Size(max = 2000) String reason,
    Instant notifiedAt,
    TellingMeans means)
    implements ActionForm {
  /** Leaves out what does not count. */
  public ChangeResolvability {
    boolean later = resolvability == Resolvability.NOT_YET_POSSIBLE;
    negotiatedDate = later ? negotiatedDate : null;
    notifiedAt = later ? notifiedAt : null;
    means = later ? means : null;
  }

  /** Without saying by which means the customer was told. */
  public ChangeResolvability(
      Resolvability resolvability, LocalDate negotiatedDate, String reason, Instant notifiedAt) {
    this(resolvability, negotiatedDate, reason, notifiedAt, null);
  }
}
