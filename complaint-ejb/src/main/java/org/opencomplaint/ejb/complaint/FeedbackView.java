package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * What the customer said at the end of a round.
 *
 * @param satisfied null where no answer says so or not
 * @param reason what was still wrong when a new round began; else null
 * @param recordedBy who spoke to him; null where that was recorded before it was asked
 */
public record FeedbackView(
    int round,
    Boolean satisfied,
    String reason,
    CustomerFeedback said,
    Instant notifiedAt,
    EmployeeName recordedBy,
    Instant recordedAt) {}
