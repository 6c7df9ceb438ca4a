package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Prospect;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;

/**
 * Where a complaint stands, as the trail says it: who has it, until when, how grave it is. People
 * and departments are named in full, to be understood when they are gone.
 *
 * @param holder number and name; null once closed
 * @param department the responsible one; null until assigned
 * @param loss by the last findings; null before
 * @param pausedUntil when its clock runs on, or ran on, in this step; null without a pause
 */
record Standing(
    Severity severity,
    String holder,
    String department,
    Instant dueAt,
    Resolvability resolvability,
    LocalDate negotiatedDate,
    Money loss,
    Instant pausedUntil) {

  /** Of a complaint that is not recorded yet. */
  static final Standing NOT_YET = new Standing(null, null, null, null, null, null, null, null);

  /** What stood there before, and what stands there now; null for nothing. */
  record Change(Object from, Object to) {}

  static Standing of(Complaint complaint) {
    return new Standing(
        complaint.severity(),
        name(complaint.holder()),
        name(complaint.leadDepartment()),
        complaint.dueAt(),
        complaint.prospect().map(Prospect::resolvability).orElse(null),
        complaint.prospect().map(Prospect::negotiatedOn).orElse(null),
        complaint.currentFindings().map(Findings::loss).orElse(null),
        complaint.pausedUntil());
  }

  private static String name(Employee employee) {
    return employee == null ? null : employee.no() + " " + employee.name();
  }

  private static String name(Department department) {
    return department == null ? null : department.name();
  }

  /** What differs, by its name on the trail. */
  Map<String, Change> since(Standing before) {
    Map<String, Change> changes = new LinkedHashMap<>();
    put(changes, "severity", before.severity, severity);
    put(changes, "department", before.department, department);
    put(changes, "holder", before.holder, holder);
    put(changes, "resolvability", before.resolvability, resolvability);
    put(changes, "negotiatedDate", before.negotiatedDate, negotiatedDate);
    put(changes, "loss", before.loss, loss);
    put(changes, "pausedUntil", before.pausedUntil, pausedUntil);
    put(changes, "dueAt", before.dueAt, dueAt);
    return changes;
  }

  private static void put(Map<String, Change> changes, String name, Object from, Object to) {
    if (!Objects.equals(from, to)) {
      changes.put(name, new Change(from, to));
    }
  }
}
