package org.opencomplaint.ejb.staff;

import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * That somebody lets another approve in his place.
 *
 * @param now whether it is in force
 * @param own whether it is the reader who has delegated
 */
public record DelegationView(
    long id,
    EmployeeName delegator,
    EmployeeName delegate,
    Money limit,
    LocalDate from,
    LocalDate to,
    boolean now,
    boolean own) {}
