package org.opencomplaint.ejb.visit;

import static org.opencomplaint.ejb.paging.Division.byDepartment;
import static org.opencomplaint.ejb.paging.SortExpression.by;
import static org.opencomplaint.ejb.paging.SortExpression.byRank;

import org.opencomplaint.ejb.paging.Division;
import org.opencomplaint.ejb.paging.SortExpression;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What return visits can be ordered by. */
public enum VisitOrder implements SortKey {
  AT(by("at", "v.at")),
  COMPLAINT(by("complaint", "c.number")),
  DEPARTMENT(by("department", "d.code").orNone().divided(byDepartment("c.lead_department_id"))),
  BY(by("by", "b.no").orNone()),
  RESULT(byRank("result", "v.result", VisitResult.values())),
  SPEED(byScore("speed", "v.speed")),
  ATTITUDE(byScore("attitude", "v.attitude")),
  OUTCOME(byScore("outcome", "v.outcome")),
  OVERALL(byScore("overall", "v.overall"));

  private static final int BEST = 5;

  /** The latest first. */
  public static final Sorting<VisitOrder> LATEST_FIRST = Sorting.parse("at,desc", VisitOrder.class);

  private final SortExpression expression;

  VisitOrder(SortExpression expression) {
    this.expression = expression;
  }

  @Override
  public SortExpression expression() {
    return expression;
  }

  private static SortExpression byScore(String code, String column) {
    return by(code, column).orNone().divided(Division.of(column, 1, BEST));
  }
}
