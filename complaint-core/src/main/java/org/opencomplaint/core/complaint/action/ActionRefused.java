package org.opencomplaint.core.complaint.action;

/** An action that a guard refuses; nothing has changed. */
public class ActionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Guard guard;
  private final String field;

  /**
   * A refusal.
   *
   * @param field the form's field that is at fault; null if none is
   */
  public ActionRefused(Guard guard, String field) {
    super(guard + (field == null ? "" : " (" + field + ")"));
    this.guard = guard;
    this.field = field;
  }

  /** Which guard refused. */
  public Guard guard() {
    return guard;
  }

  /** The form's field at fault; null if none is. */
  public String field() {
    return field;
  }
}
