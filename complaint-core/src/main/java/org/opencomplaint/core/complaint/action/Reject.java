package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Step 2: the complaint is not justified.
 *
 * @param reasonCode why, as counted in statistics
 * @param reason why, in words for the file
 * @param reply the courteous reply that the customer is to be told
 * @param checked what the officer ticked; null if he did not go through the list
 */
public record Reject(
    RejectionReason reasonCode,
    @Size(max = 2000) String reason,
    @Size(max = 2000) String reply,
    List<ValidityCheck> checked)
    implements ActionForm {
  /** Nothing is added to the list later. */
  public Reject {
    checked = checked == null ? null : List.copyOf(checked);
  }

  /** Judged without the list. */
  public Reject(RejectionReason reasonCode, String reason, String reply) {
    this(reasonCode, reason, reply, null);
  }
}
