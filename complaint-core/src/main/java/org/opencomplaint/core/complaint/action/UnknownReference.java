package org.opencomplaint.core.complaint.action;

/** A code or number in a form that stands for nothing we know. */
public class UnknownReference extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /** The field holds something unknown; the value itself stays out of the logs. */
  public UnknownReference(String field) {
    super("unknown value in " + field);
    this.field = field;
  }

  /** The form's field at fault. */
  public String field() {
    return field;
  }
}
