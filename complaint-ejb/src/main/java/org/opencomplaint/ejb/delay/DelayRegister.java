package org.opencomplaint.ejb.delay;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Paging;

/**
 * One page of the delay register T9 (延误责任表, domain rules §10).
 *
 * @param page from 0
 * @param total how many there are on all pages; counted as far as {@link Paging#REACH}
 * @param more whether there are more than {@code total}
 * @param totals of all pages; null if there are more
 */
public record DelayRegister(
    List<Line> items, int page, int size, long total, boolean more, Totals totals) {

  /**
   * One employee's part of an overrun.
   *
   * @param severity of the complaint now
   * @param department of the employee then
   * @param minutes how long he held the step after its deadline, as its clock counts
   * @param amount what the tariff says; 0.00 is a warning
   * @param decidedBy null while open, as are {@code decidedAt} and {@code reason}
   * @param penalty null if there is none
   */
  public record Line(
      long id,
      long version,
      String complaint,
      Severity severity,
      Stage stage,
      EmployeeName employee,
      DepartmentName department,
      Instant dueAt,
      Instant leftAt,
      long minutes,
      Money amount,
      DelayStatus status,
      EmployeeName decidedBy,
      Instant decidedAt,
      String reason,
      PenaltyStatus penalty) {}

  /**
   * The sums.
   *
   * @param minutes of all of them
   * @param amount of the confirmed ones
   */
  public record Totals(long minutes, Money amount) {}
}
