package org.opencomplaint.ejb.penalty;

import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.paging.Division;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What the accountability register can be ordered by. */
public enum PenaltyOrder implements SortKey {
  PROPOSED_AT("proposedAt", "p.proposed_at"),
  COMPLAINT("complaint", "c.number"),
  CATEGORY("category", "k.code"),
  EMPLOYEE("employee", "e.no"),
  DEPARTMENT("department", "d.code"),
  ROLE("role", "p.role", true),
  LOSS("loss", "p.loss", true),
  AMOUNT("amount", "p.amount"),
  STATUS("status", SortKey.rank("p.status", PenaltyStatus.values())),
  APPEAL_UNTIL("appealUntil", "p.appeal_until", true),
  FINAL_AMOUNT("finalAmount", "p.final_amount", true);

  /** The newest first. */
  public static final Sorting<PenaltyOrder> NEWEST_FIRST =
      Sorting.parse("proposedAt,desc", PenaltyOrder.class);

  private final String code;
  private final String expression;
  private final boolean mayBeNull;

  PenaltyOrder(String code, String expression) {
    this(code, expression, false);
  }

  PenaltyOrder(String code, String expression, boolean mayBeNull) {
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

  @Override
  public Division division() {
    return switch (this) {
      case STATUS -> Division.of("p.status", PenaltyStatus.values());
      case DEPARTMENT -> Division.byDepartment("p.department_id");
      default -> null;
    };
  }
}
