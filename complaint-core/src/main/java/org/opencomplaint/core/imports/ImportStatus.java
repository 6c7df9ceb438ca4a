package org.opencomplaint.core.imports;

/** How far an import is. */
public enum ImportStatus {
  RUNNING,
  /** Every row has been taken; some may have been rejected. */
  FINISHED,
  /** Somebody stopped it; the rows up to there stay. */
  CANCELLED,
  /** It broke off, perhaps with its server; running it again takes the rest. */
  FAILED
}
