package org.opencomplaint.ejb.penalty;

import static org.opencomplaint.ejb.paging.Division.byDepartment;
import static org.opencomplaint.ejb.paging.SortExpression.by;
import static org.opencomplaint.ejb.paging.SortExpression.byRank;

import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.paging.SortExpression;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What the accountability register can be ordered by. */
public enum PenaltyOrder implements SortKey {
  PROPOSED_AT(by("proposedAt", "p.proposed_at")),
  COMPLAINT(by("complaint", "c.number")),
  CATEGORY(by("category", "k.code")),
  EMPLOYEE(by("employee", "e.no")),
  DEPARTMENT(by("department", "d.code").divided(byDepartment("p.department_id"))),
  ROLE(by("role", "p.role").orNone()),
  LOSS(by("loss", "p.loss").orNone()),
  AMOUNT(by("amount", "p.amount")),
  STATUS(byRank("status", "p.status", PenaltyStatus.values())),
  APPEAL_UNTIL(by("appealUntil", "p.appeal_until").orNone()),
  FINAL_AMOUNT(by("finalAmount", "p.final_amount").orNone());

  /** The newest first. */
  public static final Sorting<PenaltyOrder> NEWEST_FIRST =
      Sorting.parse("proposedAt,desc", PenaltyOrder.class);

  private final SortExpression expression;

  PenaltyOrder(SortExpression expression) {
    this.expression = expression;
  }

  @Override
  public SortExpression expression() {
    return expression;
  }
}
