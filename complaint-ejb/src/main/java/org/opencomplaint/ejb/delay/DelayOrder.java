package org.opencomplaint.ejb.delay;

import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.paging.Division;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;

/** What the delay register can be ordered by. */
public enum DelayOrder implements SortKey {
  FOUND_AT("foundAt", "l.found_at"),
  COMPLAINT("complaint", "c.number"),
  SEVERITY("severity", SortKey.rank("c.severity", Severity.values())),
  STAGE("stage", SortKey.rank("l.stage", Stage.values())),
  EMPLOYEE("employee", "e.no"),
  DEPARTMENT("department", "d.code"),
  DUE_AT("dueAt", "l.due_at"),
  LEFT_AT("leftAt", "l.found_at"),
  MINUTES("minutes", "l.overrun_minutes"),
  AMOUNT("amount", "l.amount"),
  STATUS("status", SortKey.rank("l.status", DelayStatus.values()));

  /** The newest first. */
  public static final Sorting<DelayOrder> NEWEST_FIRST =
      Sorting.parse("foundAt,desc", DelayOrder.class);

  private final String code;
  private final String expression;

  DelayOrder(String code, String expression) {
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
  public Division division() {
    return switch (this) {
      case SEVERITY -> Division.of("c.severity", Severity.values());
      case STAGE -> Division.of("l.stage", Stage.values());
      case STATUS -> Division.of("l.status", DelayStatus.values());
      case DEPARTMENT -> Division.byDepartment("l.department_id");
      default -> null;
    };
  }
}
