package org.opencomplaint.ejb.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * One improvement action of T10 (改进措施跟踪表, domain rules §10).
 *
 * @param complaint number of the complaint whose review set it
 * @param complaintVisible whether the reader may open the complaint
 * @param product of the complaint; may be null
 * @param department of its owner
 * @param dueAt when its last day ends; null once it is reported
 * @param overdue whether that is over
 * @param doneOn null while open
 */
public record ImprovementLine(
    long id,
    long version,
    String complaint,
    boolean complaintVisible,
    String product,
    String action,
    EmployeeName owner,
    DepartmentName department,
    LocalDate dueOn,
    Instant dueAt,
    boolean overdue,
    ImprovementStatus status,
    LocalDate doneOn) {
  /** The same for a reader who may open the complaint, or may not. */
  ImprovementLine visible(boolean complaint) {
    return new ImprovementLine(
        id,
        version,
        this.complaint,
        complaint,
        product,
        action,
        owner,
        department,
        dueOn,
        dueAt,
        overdue,
        status,
        doneOn);
  }
}
