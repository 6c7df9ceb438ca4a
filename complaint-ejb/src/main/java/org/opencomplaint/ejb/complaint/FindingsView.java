package org.opencomplaint.ejb.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * Step 4, 责任部门分析原因.
 *
 * @param correction null unless only the loss differs from the findings before
 */
public record FindingsView(
    CategoryName rootCause,
    String analysis,
    EmployeeName investigator,
    Instant submittedAt,
    List<LossLineView> lossLines,
    Money loss,
    List<DepartmentPartView> departments,
    List<LiabilityView> liabilities,
    EmployeeName concealedBy,
    CorrectionView correction) {

  /** Who has corrected the loss, and why. */
  public record CorrectionView(EmployeeName by, String reason) {}

  /** One line of the loss account. */
  public record LossLineView(
      LossKind kind, String description, BigDecimal quantity, Money unitCost, Money amount) {}

  /** A department's share from 0 to 1, with its ground; none where it is not divided. */
  public record DepartmentPartView(DepartmentName department, BigDecimal share, String ground) {}

  /** Who answers for it, in the role with that code, with which share from 0 to 1. */
  public record LiabilityView(EmployeeName employee, String role, BigDecimal share, String basis) {}
}
