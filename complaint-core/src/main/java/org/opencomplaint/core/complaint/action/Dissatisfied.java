package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Step 7: the customer does not accept the result; a new round begins.
 *
 * @param reason what is still wrong
 * @param notifiedAt when the customer was told of the result
 * @param feedback what the customer said; may be left out
 * @param means by which means they were told; may be left out
 * @param executions which remedies were carried out nevertheless; the others are still owed
 * @param contactAttempts when we tried to reach the customer
 */
public record Dissatisfied(
    @Size(max = 2000) String reason,
    Instant notifiedAt,
    @Valid CustomerFeedback feedback,
    TellingMeans means,
    @Size(max = 20) List<@NotNull @Valid Execution> executions,
    @Size(max = 20) List<@NotNull @Valid Attempt> contactAttempts)
    implements RoundReport {
  /** Empty lists when left out. */
  public Dissatisfied {
    executions = executions == null ? List.of() : executions;
    contactAttempts = contactAttempts == null ? List.of() : contactAttempts;
  }

  /** Nothing was carried out yet, and by which means the customer was told is not said. */
  public Dissatisfied(String reason, Instant notifiedAt, CustomerFeedback feedback) {
    this(reason, notifiedAt, feedback, null, null, null);
  }
}
