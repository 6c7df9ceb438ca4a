package org.opencomplaint.ejb.visit;

import org.opencomplaint.ejb.paging.Division;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What return visits can be ordered by. */
public enum VisitOrder implements SortKey {
  AT("at", "v.at"),
  COMPLAINT("complaint", "c.number"),
  DEPARTMENT("department", "d.code"),
  BY("by", "b.no"),
  RESULT("result", SortKey.rank("v.result", VisitResult.values())),
  SPEED("speed", "v.speed"),
  ATTITUDE("attitude", "v.attitude"),
  OUTCOME("outcome", "v.outcome"),
  OVERALL("overall", "v.overall");

  private static final int BEST = 5;

  /** The latest first. */
  public static final Sorting<VisitOrder> LATEST_FIRST = Sorting.parse("at,desc", VisitOrder.class);

  private final String code;
  private final String expression;

  VisitOrder(String code, String expression) {
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
    return this != AT && this != COMPLAINT && this != RESULT;
  }

  @Override
  public Division division() {
    return switch (this) {
      case RESULT -> Division.of("v.result", VisitResult.values());
      case SPEED, ATTITUDE, OUTCOME, OVERALL -> Division.of(expression, 1, BEST);
      case DEPARTMENT -> Division.byDepartment("c.lead_department_id");
      case AT, COMPLAINT, BY -> null;
    };
  }
}
