package org.opencomplaint.ejb.policy;

import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;

/**
 * Who would have paid what under another version: each case under the version it was judged by, and
 * under that one, by the same calculation and from the same facts.
 *
 * @param from the first day of the period
 * @param cases how many complaints were looked at, the latest first
 * @param cut whether the period has more than were looked at
 * @param without how many of them have somebody liable in a role that the version does not have;
 *     these are left out
 * @param departments what changes for each, the largest difference first
 * @param rows what changes for each person, the latest case first
 */
public record WhatIf(
    LocalDate from,
    int cases,
    boolean cut,
    int without,
    Money before,
    Money after,
    List<DepartmentEffect> departments,
    Page<Effect> rows) {

  /** What changes for a department; those of its people who answer for the cases. */
  public record DepartmentEffect(
      DepartmentName department, int people, Money before, Money after) {}

  /**
   * What changes for somebody in one case.
   *
   * @param role code of the role
   */
  public record Effect(
      String complaint,
      Severity severity,
      Money loss,
      EmployeeName employee,
      DepartmentName department,
      String role,
      Money before,
      Money after) {}
}
