package org.opencomplaint.ejb.paging;

/** What a list can be ordered by; its constants are all that ever reaches a query. */
public interface SortKey {
  /** What it means in addresses and in SQL. */
  SortExpression expression();

  /** The name in addresses. */
  default String code() {
    return expression().code();
  }
}
