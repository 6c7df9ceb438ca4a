package org.opencomplaint.ejb.payroll;

import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What the lines of a statement can be ordered by. */
public enum StatementOrder implements SortKey {
  NO("no", "e.no", false),
  NAME("name", "l.employee_name", false),
  DEPARTMENT("department", "l.department", false),
  COMPLAINTS("complaints", "l.complaint_numbers", false),
  OPENING_DUE("openingDue", "l.opening_due", false),
  NEWLY_FINAL("newlyFinal", "l.newly_final", false),
  RELIEF("relief", "l.relief", false),
  WAGE("wage", "l.wage", true),
  PERFORMANCE_PAY("performancePay", "l.performance_pay", true),
  BONUS("bonus", "l.bonus", true),
  MINIMUM_WAGE("minimumWage", "l.minimum_wage", true),
  LIMIT("limit", "l.limit_amount", false),
  LIMIT_RULE("limitRule", SortKey.rank("l.limit_rule", LimitRule.values()), true),
  DEDUCTED("deducted", "l.deducted", false),
  CARRIED("carried", "l.carried", false),
  SINCE("since", "l.carried_since", true);

  /** By employee number, as in the statement. */
  public static final Sorting<StatementOrder> BY_NO = Sorting.parse("no", StatementOrder.class);

  private final String code;
  private final String expression;
  private final boolean mayBeNull;

  StatementOrder(String code, String expression, boolean mayBeNull) {
    this.code = code;
    this.expression = expression;
    this.mayBeNull = mayBeNull;
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
    return mayBeNull;
  }
}
