package org.opencomplaint.ejb.complaint;

import static org.opencomplaint.ejb.paging.Division.byCategory;
import static org.opencomplaint.ejb.paging.Division.byDepartment;
import static org.opencomplaint.ejb.paging.Division.byPresence;
import static org.opencomplaint.ejb.paging.SortExpression.by;
import static org.opencomplaint.ejb.paging.SortExpression.byRank;

import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.paging.SortExpression;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Problem;

/** What complaints can be ordered by; equal ones come by their age. */
public enum ComplaintOrder implements SortKey {
  NUMBER(by("number", "c.number")),
  REGISTERED_AT(by("registeredAt", "c.registered_at")),
  DUE_AT(by("dueAt", "c.due_at").orNone().divided(byPresence("c.due_at"))),
  SEVERITY(byRank("severity", "c.severity", Severity.values())),
  STAGE(byRank("stage", "c.stage", Stage.values())),
  OUTCOME(byRank("outcome", "c.outcome", Outcome.values()).orNone()),
  CATEGORY(by("category", "k.code").divided(byCategory("c.category_id"))),
  PRODUCT(by("product", "c.product").orNone().divided(byPresence("c.product"))),
  ORDER_NO(by("orderNo", "c.order_no").orNone().divided(byPresence("c.order_no"))),
  CHANNEL(byRank("channel", "c.channel", Channel.values())),
  DEPARTMENT(by("department", "d.code").orNone().divided(byDepartment("c.lead_department_id"))),
  HOLDER(by("holder", "h.no").orNone().divided(byPresence("c.holder_id"))),
  CLOSED_AT(by("closedAt", "c.closed_at").orNone().divided(byPresence("c.closed_at")));

  /** The newest first. */
  public static final Sorting<ComplaintOrder> NEWEST_FIRST =
      Sorting.parse("registeredAt,desc", ComplaintOrder.class);

  private final SortExpression expression;

  ComplaintOrder(SortExpression expression) {
    this.expression = expression;
  }

  @Override
  public SortExpression expression() {
    return expression;
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
}
