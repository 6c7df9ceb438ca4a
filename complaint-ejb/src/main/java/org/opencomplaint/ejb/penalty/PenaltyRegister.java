package org.opencomplaint.ejb.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Paging;

/**
 * One page of the accountability register T5 (责任追究台账, domain rules §10).
 *
 * @param page from 0
 * @param total how many there are on all pages; counted as far as {@link Paging#REACH}
 * @param more whether there are more than {@code total}
 * @param totals of all pages; null if there are more
 */
public record PenaltyRegister(
    List<Line> items, int page, int size, long total, boolean more, Totals totals) {

  /**
   * One penalty.
   *
   * @param department of the employee when it was proposed
   * @param role code of the role; null for a delay, as is {@code loss}
   * @param servedOn null before the notice, as is {@code appealUntil}
   * @param finalAmount null until final
   * @param due what is still to be deducted
   * @param notices how many notices of it were served
   */
  public record Line(
      long id,
      long version,
      String complaint,
      CategoryName category,
      EmployeeName employee,
      DepartmentName department,
      String role,
      Money loss,
      Money amount,
      PenaltyStatus status,
      Instant proposedAt,
      LocalDate servedOn,
      LocalDate appealUntil,
      String appealReason,
      String hearingReason,
      Money finalAmount,
      Money deducted,
      Money due,
      long notices) {}

  /**
   * The sums.
   *
   * @param amount of what has neither lapsed nor been revoked
   */
  public record Totals(Money amount, Money finalAmount, Money deducted, Money due) {}
}
