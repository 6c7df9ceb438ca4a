package org.opencomplaint.ejb.paging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a sort key tells rows apart without putting them in order: by the values of a column, which
 * an index finds. Where a column has too many values, only those that have one are told from those
 * that have none.
 *
 * @param column such as {@code c.severity}
 * @param values as they stand in SQL, in ascending order of the key
 * @param query reads the values instead; null if they are known
 */
public record Division(String column, List<String> values, String query) {
  /** By the codes of constants. */
  public static Division of(String column, Enum<?>[] inOrder) {
    return new Division(
        column, Arrays.stream(inOrder).map(value -> "'" + value.name() + "'").toList(), null);
  }

  /** By whole numbers of which there are few, such as scores. */
  public static Division of(String column, int from, int to) {
    return new Division(
        column, IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList(), null);
  }

  private static Division of(String column, String query) {
    return new Division(column, List.of(), query);
  }

  /** By departments, in the order of their codes. */
  public static Division byDepartment(String column) {
    return of(column, "select cast(id as text) from department order by code");
  }

  /** By categories, in the order of their codes. */
  public static Division byCategory(String column) {
    return of(column, "select cast(id as text) from category order by code");
  }

  /** Those that have a value, then those that have none. */
  public static Division byPresence(String column) {
    return new Division(column, List.of(), null);
  }
}
