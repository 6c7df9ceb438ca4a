package org.opencomplaint.ejb.paging;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a {@link SortKey} means.
 *
 * @param code the name in addresses
 * @param sql the expression
 * @param mayBeNull whether some rows have none; they come last in both directions
 * @param division how a list that is too long to be put in order is divided; null if an index has
 *     its order
 */
public record SortExpression(String code, String sql, boolean mayBeNull, Division division) {
  /** By what every row has. */
  public static SortExpression by(String code, String sql) {
    return new SortExpression(code, sql, false, null);
  }

  /** By stored codes, in the order of their constants. */
  public static SortExpression byRank(String code, String column, Enum<?>[] inOrder) {
    String ranks =
        Arrays.stream(inOrder)
            .map(value -> "when '" + value.name() + "' then " + value.ordinal())
            .collect(Collectors.joining(" "));
    return by(code, "case " + column + " " + ranks + " end").divided(Division.of(column, inOrder));
  }

  /** The same where some rows have none. */
  public SortExpression orNone() {
    return new SortExpression(code, sql, true, division);
  }

  /** The same for long lists that are divided like this. */
  public SortExpression divided(Division parts) {
    return new SortExpression(code, sql, mayBeNull, parts);
  }
}
