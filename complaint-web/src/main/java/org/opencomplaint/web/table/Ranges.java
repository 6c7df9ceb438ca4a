package org.opencomplaint.web.table;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * The ranges that a table can be looked through by: {@code from … to}, {@code wageFrom … wageTo}.
 */
final class Ranges {
  private Ranges() {}

  /**
   * Checks that none ends before it starts, for which nothing could ever be found.
   *
   * @throws Problem INVALID with the field of the end
   */
  static void check(Record search) {
    Map<String, Object> values = values(search);
    values.forEach(
        (end, value) -> {
          Object start = values.get(start(end));
          if (value != null && start != null && isBefore(value, start)) {
            throw Problem.invalid(end, "RANGE_BACKWARDS");
          }
        });
  }

  /** Of {@code to} it is {@code from}, of {@code wageTo} {@code wageFrom}; of others nothing. */
  private static String start(String end) {
    return end.equals("to") ? "from" : end.replaceFirst("To$", "From");
  }

  @SuppressWarnings("unchecked")
  private static boolean isBefore(Object end, Object start) {
    return !end.equals(start)
        && end instanceof Comparable<?>
        && ((Comparable<Object>) end).compareTo(start) < 0;
  }

  private static Map<String, Object> values(Record search) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : search.getClass().getRecordComponents()) {
      try {
        values.put(component.getName(), component.getAccessor().invoke(search));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return values;
  }
}
