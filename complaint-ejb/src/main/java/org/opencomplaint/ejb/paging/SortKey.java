package org.opencomplaint.ejb.paging;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a list can be ordered by; its constants are all that ever reaches a query. */
public interface SortKey {
  /** The name in addresses. */
  String code();

  /** The SQL expression. */
  String expression();

  /** Whether some rows have none; they come last in both directions. */
  default boolean mayBeNull() {
    return false;
  }

  /** How a list that is too long to be put in order is divided; null if an index has its order. */
  default Division division() {
    return null;
  }

  /** The SQL expression that puts stored codes in the order of their constants. */
  static String rank(String column, Enum<?>[] inOrder) {
    return Arrays.stream(inOrder)
        .map(value -> "when '" + value.name() + "' then " + value.ordinal())
        .collect(Collectors.joining(" ", "case " + column + " ", " end"));
  }
}
