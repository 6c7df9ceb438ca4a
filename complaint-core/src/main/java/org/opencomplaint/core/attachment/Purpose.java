package org.opencomplaint.core.attachment;

/** What a file is to show. */
public enum Purpose {
  /** What happened: it came with the complaint or while it was handled. */
  COMPLAINT,
  /** One line of the loss account. */
  LOSS,
  /** That a remedy was carried out. */
  EXECUTION,
  /** Why an employee objects to his penalty. */
  APPEAL;

  /** Whether it belongs to one line of a list, such as the loss account. */
  public boolean isOfLine() {
    return this == LOSS || this == EXECUTION;
  }
}
