package org.opencomplaint.ejb.complaint;

import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.paging.Division;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Problem;

/** What complaints can be ordered by; equal ones come by their age. */
public enum ComplaintOrder implements SortKey {
  NUMBER("number", "c.number"),
  REGISTERED_AT("registeredAt", "c.registered_at"),
  DUE_AT("dueAt", "c.due_at", true),
  SEVERITY("severity", "c.severity", Severity.values(), false),
  STAGE("stage", "c.stage", Stage.values(), false),
  OUTCOME("outcome", "c.outcome", Outcome.values(), true),
  CATEGORY(
      "category",
      "k.code",
      false,
      Division.of("c.category_id", "select cast(id as text) from category order by code")),
  PRODUCT("product", "c.product", true),
  ORDER_NO("orderNo", "c.order_no", true),
  CHANNEL("channel", "c.channel", Channel.values(), false),
  DEPARTMENT("department", "d.code", true, Division.byDepartment("c.lead_department_id")),
  HOLDER("holder", "h.no", true, Division.byPresence("c.holder_id")),
  CLOSED_AT("closedAt", "c.closed_at", true);

  /** The newest first. */
  public static final Sorting<ComplaintOrder> NEWEST_FIRST =
      Sorting.parse("registeredAt,desc", ComplaintOrder.class);

  private final String code;
  private final String expression;
  private final boolean mayBeNull;
  private final Division division;

  ComplaintOrder(String code, String column) {
    this(code, column, false, null);
  }

  ComplaintOrder(String code, String column, boolean mayBeNull) {
    this(code, column, mayBeNull, Division.byPresence(column));
  }

  ComplaintOrder(String code, String column, Enum<?>[] inOrder, boolean mayBeNull) {
    this(code, SortKey.rank(column, inOrder), mayBeNull, Division.of(column, inOrder));
  }

  ComplaintOrder(String code, String expression, boolean mayBeNull, Division division) {
    this.code = code;
    this.expression = expression;
    this.mayBeNull = mayBeNull;
    this.division = division;
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

  @Override
  public Division division() {
    return division;
  }
}
