package org.opencomplaint.ejb.payroll;

import java.time.Instant;
import java.time.YearMonth;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A payroll month and how far it is.
 *
 * @param wages how many employees' wages are known
 * @param lines how many employees the statement is about; 0 until calculated
 * @param deducted what the statement takes from all of them; 0.00 until calculated
 * @param calculatedAt null until calculated
 * @param fingerprint what tells the calculated figures from any others; null until calculated
 * @param requestedBy who asked for it to be closed; null if nobody did, or it was closed by one
 * @param closedBy null until closed, as is {@code closedAt}
 */
public record MonthView(
    YearMonth month,
    PayrollPeriod.Status status,
    long version,
    long wages,
    long lines,
    Money deducted,
    Instant calculatedAt,
    String fingerprint,
    EmployeeName requestedBy,
    Instant requestedAt,
    Instant closedAt,
    EmployeeName closedBy) {}
