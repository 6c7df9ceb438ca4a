package org.opencomplaint.ejb.improvement;

import static org.opencomplaint.ejb.paging.SortExpression.by;
import static org.opencomplaint.ejb.paging.SortExpression.byRank;

import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.ejb.paging.SortExpression;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What improvement actions can be ordered by. */
public enum ImprovementOrder implements SortKey {
  DUE_ON(by("dueOn", "i.due_on")),
  COMPLAINT(by("complaint", "c.number")),
  OWNER(by("owner", "e.no")),
  DEPARTMENT(by("department", "d.code")),
  STATUS(byRank("status", "i.status", ImprovementStatus.values())),
  DONE_ON(by("doneOn", "i.done_on").orNone());

  /** The latest due first. */
  public static final Sorting<ImprovementOrder> LATEST_FIRST =
      Sorting.parse("dueOn,desc", ImprovementOrder.class);

  /** The soonest due first. */
  static final Sorting<ImprovementOrder> SOONEST_FIRST =
      Sorting.parse("dueOn", ImprovementOrder.class);

  private final SortExpression expression;

  ImprovementOrder(SortExpression expression) {
    this.expression = expression;
  }

  @Override
  public SortExpression expression() {
    return expression;
  }
}
