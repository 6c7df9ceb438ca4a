package org.opencomplaint.core.delay;

/** What came of a delay. */
public enum DelayStatus {
  /** The manager has yet to look at it. */
  OPEN,
  /** It was his doing. */
  CONFIRMED,
  /** It was not his doing. */
  EXCUSED
}
