package org.opencomplaint.ejb.payroll;

import static org.opencomplaint.ejb.paging.SortExpression.by;
import static org.opencomplaint.ejb.paging.SortExpression.byRank;

import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.ejb.paging.SortExpression;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What the lines of a statement can be ordered by. */
public enum StatementOrder implements SortKey {
  NO(by("no", "e.no")),
  NAME(by("name", "l.employee_name")),
  DEPARTMENT(by("department", "l.department")),
  COMPLAINTS(by("complaints", "l.complaint_numbers")),
  OPENING_DUE(by("openingDue", "l.opening_due")),
  NEWLY_FINAL(by("newlyFinal", "l.newly_final")),
  RELIEF(by("relief", "l.relief")),
  WAGE(by("wage", "l.wage").orNone()),
  PERFORMANCE_PAY(by("performancePay", "l.performance_pay").orNone()),
  BONUS(by("bonus", "l.bonus").orNone()),
  MINIMUM_WAGE(by("minimumWage", "l.minimum_wage").orNone()),
  LIMIT(by("limit", "l.limit_amount")),
  LIMIT_RULE(byRank("limitRule", "l.limit_rule", LimitRule.values()).orNone()),
  DEDUCTED(by("deducted", "l.deducted")),
  CARRIED(by("carried", "l.carried")),
  SINCE(by("since", "l.carried_since").orNone());

  /** By employee number, as in the statement. */
  public static final Sorting<StatementOrder> BY_NO = Sorting.parse("no", StatementOrder.class);

  private final SortExpression expression;

  StatementOrder(SortExpression expression) {
    this.expression = expression;
  }

  @Override
  public SortExpression expression() {
    return expression;
  }
}
