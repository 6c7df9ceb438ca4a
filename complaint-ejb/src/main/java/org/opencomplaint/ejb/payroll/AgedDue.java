package org.opencomplaint.ejb.payroll;

import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * What is due of a penalty, and for how long.
 *
 * @param penalty its id
 * @param months whole months since it became final
 * @param ripe whether it may be written off: due for a year, and nobody has proposed it yet
 */
public record AgedDue(
    long penalty,
    String complaint,
    EmployeeName employee,
    LocalDate finalOn,
    long months,
    Money due,
    boolean ripe) {}
