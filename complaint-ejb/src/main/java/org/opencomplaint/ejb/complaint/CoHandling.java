package org.opencomplaint.ejb.complaint;

import java.util.stream.Stream;
import org.opencomplaint.ejb.sql.Conditions;

/** Finds the complaints a department helps with (协办), together with others. */
final class CoHandling {
  private static final String HELPED =
      "select complaint_id from co_handling_department where department_id = ?";

  private CoHandling() {}

  /**
   * Adds that a department helps with the complaint {@code c}, or that something else is true. It
   * is said twice: an array can be looked up in an index as the other can, but is searched from end
   * to end for each row that was found otherwise; a set is not.
   *
   * @param other with a {@code ?} for each of the values
   */
  static Conditions or(String other, Long department, Conditions where, Object... values) {
    Object[] all = Stream.concat(Stream.of(values), Stream.of(department)).toArray();
    return where
        .and(other + " or c.id = any(array(" + HELPED + "))", all)
        .and(other + " or c.id in (" + HELPED + ")", all);
  }
}
