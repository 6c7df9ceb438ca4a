package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * One complaint in a list.
 *
 * @param outcome null while open, as is {@code closedAt}
 * @param customerName masked where the caller may not know it; null for an anonymous customer
 * @param holder null once closed, as are {@code enteredAt} and {@code dueAt}
 * @param leadDepartment null until assigned
 * @param enteredAt when the present stage was entered
 * @param warnAt when 75 % of its time are used up; null once closed
 * @param pausedUntil when its clock runs on, or ran on after the last pause; null without one
 * @param extensionMinutes how much longer the present stage may take than its limit
 * @param negotiatedOn the day agreed with the customer that is to be met; null if none is
 * @param provisional whether {@code dueAt} may change: the holidays of its year are not imported
 * @param loss what it cost, as it was found last; null before the findings
 */
public record ComplaintLine(
    String number,
    Stage stage,
    Outcome outcome,
    int round,
    Severity severity,
    Channel channel,
    CategoryName category,
    String customerName,
    String product,
    String orderNo,
    EmployeeName holder,
    DepartmentName leadDepartment,
    Instant registeredAt,
    Instant enteredAt,
    Instant dueAt,
    boolean overdue,
    Instant closedAt,
    Instant warnAt,
    Instant pausedUntil,
    long extensionMinutes,
    LocalDate negotiatedOn,
    Money loss,
    boolean provisional) {}
