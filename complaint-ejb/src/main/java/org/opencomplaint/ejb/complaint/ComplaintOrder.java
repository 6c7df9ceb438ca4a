package org.opencomplaint.ejb.complaint;

import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Problem;

/** What complaints can be ordered by; equal ones come by their age. */
public enum ComplaintOrder implements SortKey {
  NUMBER("number", "c.number"),
  REGISTERED_AT("registeredAt", "c.registered_at"),
  DUE_AT("dueAt", "c.due_at", true),
  SEVERITY("severity", SortKey.rank("c.severity", Severity.values())),
  STAGE("stage", SortKey.rank("c.stage", Stage.values())),
  OUTCOME("outcome", SortKey.rank("c.outcome", Outcome.values()), true),
  CATEGORY("category", "k.code"),
  PRODUCT("product", "c.product", true),
  ORDER_NO("orderNo", "c.order_no", true),
  CHANNEL("channel", SortKey.rank("c.channel", Channel.values())),
  DEPARTMENT("department", "d.code", true),
  HOLDER("holder", "h.no", true),
  CLOSED_AT("closedAt", "c.closed_at", true);

  /** The newest first. */
  public static final Sorting<ComplaintOrder> NEWEST_FIRST =
      Sorting.parse("registeredAt,desc", ComplaintOrder.class);

  private final String code;
  private final String expression;
  private final boolean mayBeNull;

  ComplaintOrder(String code, String expression) {
    this(code, expression, false);
  }

  ComplaintOrder(String code, String expression, boolean mayBeNull) {
    this.code = code;
    this.expression = expression;
    this.mayBeNull = mayBeNull;
  }

  /**
   * Reads {@code dueAt}, {@code dueAt,desc} or several of them; nothing at all means the newest
   * first.
   *
   * @throws Problem INVALID if it is anything else
   */
  public static Sorting<ComplaintOrder> parse(String text) {
    return Sorting.parse(text, ComplaintOrder.class).or(NEWEST_FIRST);
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
