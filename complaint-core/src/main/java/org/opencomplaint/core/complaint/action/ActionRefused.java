package org.opencomplaint.core.complaint.action;

import java.util.List;

/** An action that a guard refuses; nothing has changed. */
public class ActionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Another field that is not filled in.
   *
   * @param guard which asks for it
   */
  public record Missing(Guard guard, String field) {}

  private final Guard guard;
  private final String field;
  private final transient List<Missing> missing;

  /**
   * A refusal.
   *
   * @param field the form's field that is at fault; null if none is
   */
  public ActionRefused(Guard guard, String field) {
    this(guard, field, List.of());
  }

  /**
   * A refusal of a form that misses more.
   *
   * @param missing the other fields that are not filled in
   */
  public ActionRefused(Guard guard, String field, List<Missing> missing) {
    super(guard + (field == null ? "" : " (" + field + ")"));
    this.guard = guard;
    this.field = field;
    this.missing = List.copyOf(missing);
  }

  /** Which guard refused. */
  public Guard guard() {
    return guard;
  }

  /** The form's field at fault; null if none is. */
  public String field() {
    return field;
  }

  /** The other fields that are not filled in. */
  public List<Missing> missing() {
    return missing;
  }
}
