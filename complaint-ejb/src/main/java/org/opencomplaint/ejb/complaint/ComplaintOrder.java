package org.opencomplaint.ejb.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.usecase.Problem;

/** In which order complaints are listed; equal ones by their age. */
public record ComplaintOrder(Key key, boolean descending) {
  /** The newest first. */
  public static final ComplaintOrder NEWEST_FIRST = new ComplaintOrder(Key.REGISTERED_AT, true);

  /** What complaints can be ordered by. */
  public enum Key {
    NUMBER("number", "c.number"),
    REGISTERED_AT("registeredAt", "c.registered_at"),
    DUE_AT("dueAt", "c.due_at"),
    SEVERITY("severity", rank("c.severity", Severity.values())),
    STAGE("stage", rank("c.stage", Stage.values())),
    CATEGORY("category", "k.code"),
    HOLDER("holder", "h.no");

    private final String code;
    private final String expression;

    Key(String code, String expression) {
      this.code = code;
      this.expression = expression;
    }

    /** The name in addresses. */
    public String code() {
      return code;
    }

    private static String rank(String column, Enum<?>[] inOrder) {
      return Arrays.stream(inOrder)
          .map(value -> "when '" + value.name() + "' then " + value.ordinal())
          .collect(Collectors.joining(" ", "case " + column + " ", " end"));
    }
  }

  /**
   * Reads {@code dueAt} or {@code dueAt,desc}; nothing at all means the newest first.
   *
   * @throws Problem INVALID if it is anything else
   */
  public static ComplaintOrder parse(String text) {
    if (text == null || text.isBlank()) {
      return NEWEST_FIRST;
    }
    List<String> parts = List.of(text.split(",", -1));
    String direction = parts.size() == 1 ? "asc" : parts.get(1);
    if (parts.size() > 2 || !List.of("asc", "desc").contains(direction)) {
      throw unknown();
    }
    return new ComplaintOrder(key(parts.get(0)), direction.equals("desc"));
  }

  private static Key key(String code) {
    return Arrays.stream(Key.values())
        .filter(key -> key.code.equals(code))
        .findFirst()
        .orElseThrow(ComplaintOrder::unknown);
  }

  private static Problem unknown() {
    return Problem.invalid("sort", "UNKNOWN");
  }

  /** The same direction for the tie-breaker, so that one index serves both; closed ones last. */
  String sql() {
    if (!descending) {
      return key.expression + ", c.id";
    }
    boolean mayBeNull = key == Key.DUE_AT || key == Key.HOLDER;
    return key.expression + (mayBeNull ? " desc nulls last" : " desc") + ", c.id desc";
  }
}
