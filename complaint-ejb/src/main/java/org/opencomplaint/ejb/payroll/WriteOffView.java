package org.opencomplaint.ejb.payroll;

import java.time.Instant;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.WriteOff;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * Something that was, or is to be, given up.
 *
 * @param employee who owed it
 * @param decidedBy who confirmed it or took it back; null until then, as is {@code decidedAt}
 */
public record WriteOffView(
    long id,
    long penalty,
    String complaint,
    EmployeeName employee,
    Money amount,
    String reason,
    WriteOff.Status status,
    EmployeeName proposedBy,
    Instant proposedAt,
    EmployeeName decidedBy,
    Instant decidedAt) {}
