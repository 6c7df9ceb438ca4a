package org.opencomplaint.ejb.improvement;

import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.ejb.paging.Division;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What improvement actions can be ordered by. */
public enum ImprovementOrder implements SortKey {
  DUE_ON("dueOn", "i.due_on"),
  COMPLAINT("complaint", "c.number"),
  OWNER("owner", "e.no"),
  DEPARTMENT("department", "d.code"),
  STATUS("status", SortKey.rank("i.status", ImprovementStatus.values())),
  DONE_ON("doneOn", "i.done_on");

  /** The latest due first. */
  public static final Sorting<ImprovementOrder> LATEST_FIRST =
      Sorting.parse("dueOn,desc", ImprovementOrder.class);

  /** The soonest due first. */
  static final Sorting<ImprovementOrder> SOONEST_FIRST =
      Sorting.parse("dueOn", ImprovementOrder.class);

  private final String code;
  private final String expression;

  ImprovementOrder(String code, String expression) {
    this.code = code;
    this.expression = expression;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String expression() {
    return expression;
  }

  @Override
  public boolean mayBeNull() {
    return this == DONE_ON;
  }

  @Override
  public Division division() {
    return this == STATUS ? Division.of("i.status", ImprovementStatus.values()) : null;
  }
}
