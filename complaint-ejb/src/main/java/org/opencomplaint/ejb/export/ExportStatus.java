package org.opencomplaint.ejb.export;

/** Where a file that is written behind the scenes stands. */
public enum ExportStatus {
  RUNNING,
  FINISHED,
  CANCELLED,
  /** It broke off, by a mistake or because the server stopped. */
  FAILED
}
