package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * When a complaint can be resolved, as it was said once.
 *
 * @param negotiatedOn the day agreed with the customer; null where none was
 * @param notifiedAt when he was told of it; null where it was agreed while judging
 * @param toBeMet whether it is followed up still
 */
public record ProspectView(
    Resolvability resolvability,
    LocalDate negotiatedOn,
    String reason,
    Instant notifiedAt,
    EmployeeName setBy,
    Instant setAt,
    boolean toBeMet) {}
