package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Beside steps 3 to 7, while it is technically not yet possible: another day is agreed.
 *
 * @param notifiedAt when the customer was told
 * @param means by which means; may be left out
 */
public record NegotiateDate(
    LocalDate negotiatedDate,
    @Size(max = 2000) String reason,
    Instant notifiedAt,
    TellingMeans means)
    implements ActionForm {
  /** Without saying by which means the customer was told. */
  public NegotiateDate(LocalDate negotiatedDate, String reason, Instant notifiedAt) {
    this(negotiatedDate, reason, notifiedAt, null);
  }
}
