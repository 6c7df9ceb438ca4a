package org.opencomplaint.ejb.delay;

import static org.opencomplaint.ejb.paging.Division.byDepartment;
import static org.opencomplaint.ejb.paging.SortExpression.by;
import static org.opencomplaint.ejb.paging.SortExpression.byRank;

import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.paging.SortExpression;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What the delay register can be ordered by. */
public enum DelayOrder implements SortKey {
  FOUND_AT(by("foundAt", "l.found_at")),
  COMPLAINT(by("complaint", "c.number")),
  SEVERITY(byRank("severity", "c.severity", Severity.values())),
  STAGE(byRank("stage", "l.stage", Stage.values())),
  EMPLOYEE(by("employee", "e.no")),
  DEPARTMENT(by("department", "d.code").divided(byDepartment("l.department_id"))),
  DUE_AT(by("dueAt", "l.due_at")),
  LEFT_AT(by("leftAt", "l.found_at")),
  MINUTES(by("minutes", "l.overrun_minutes")),
  AMOUNT(by("amount", "l.amount")),
  STATUS(byRank("status", "l.status", DelayStatus.values()));

  /** The newest first. */
  public static final Sorting<DelayOrder> NEWEST_FIRST =
      Sorting.parse("foundAt,desc", DelayOrder.class);

  private final SortExpression expression;

  DelayOrder(SortExpression expression) {
    this.expression = expression;
  }

  @Override
  public SortExpression expression() {
    return expression;
  }
}
