package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * Step 2: the complaint is not justified.
 *
 * @param reasonCode why, as counted in statistics
 * @param reason why, in words for the file
 * @param reply the courteous reply sent to the customer
 */
public record Reject(
    RejectionReason reasonCode, @Size(max = 2000) String reason, @Size(max = 2000) String reply)
    implements ActionForm {}
