package org.opencomplaint.ejb.staff;

import java.time.LocalDate;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * That somebody is away.
 *
 * @param held how many open complaints he holds
 * @param now whether he is away today
 */
public record AbsenceView(
    long id,
    EmployeeName employee,
    EmployeeName deputy,
    LocalDate from,
    LocalDate to,
    long held,
    boolean now) {}
