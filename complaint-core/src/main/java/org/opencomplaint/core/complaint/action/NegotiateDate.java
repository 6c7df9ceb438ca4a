package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Beside steps 3 to 7, while it is technically not yet possible: another day is agreed.
 *
 * @param notifiedAt when the customer was told
 */
public record NegotiateDate(
    LocalDate negotiatedDate, @Size(max = 2000) String reason, Instant notifiedAt)
    implements ActionForm {}
