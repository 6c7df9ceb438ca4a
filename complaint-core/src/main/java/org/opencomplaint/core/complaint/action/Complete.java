package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Step 7: every remedy is carried out and the customer is told.
 *
 * @param executions what was carried out, one entry per remedy
 * @param notifiedAt when the customer was told
 * @param feedback what the customer said; or else three contact attempts
 * @param contactAttempts when we tried to reach the customer
 * @param means by which means the customer was told; may be left out
 */
public record Complete(
    @Size(max = 20) List<@NotNull @Valid Execution> executions,
    Instant notifiedAt,
    @Valid CustomerFeedback feedback,
    @Size(max = 20) List<@NotNull @Valid Attempt> contactAttempts,
    TellingMeans means)
    implements RoundReport {
  /** Empty lists when left out; the guards refuse what is missing. */
  public Complete {
    executions = executions == null ? List.of() : executions;
    contactAttempts = contactAttempts == null ? List.of() : contactAttempts;
  }

  /** Without saying by which means the customer was told. */
  public Complete(
      List<Execution> executions,
      Instant notifiedAt,
      CustomerFeedback feedback,
      List<Attempt> contactAttempts) {
    this(executions, notifiedAt, feedback, contactAttempts, null);
  }
}
