package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Step 7: the customer does not accept the result; a new round begins.
 *
 * @param reason what is still wrong
 * @param notifiedAt when the customer was told of the result
 * @param means by which means; may be left out
 */
public record Dissatisfied(
    @Size(max = 2000) String reason,
    Instant notifiedAt,
    @Valid CustomerFeedback feedback,
    TellingMeans means)
    implements ActionForm {
  /** Without saying by which means the customer was told. */
  public Dissatisfied(String reason, Instant notifiedAt, CustomerFeedback feedback) {
    this(reason, notifiedAt, feedback, null);
  }
}
