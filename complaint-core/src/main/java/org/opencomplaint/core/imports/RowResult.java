package org.opencomplaint.core.imports;

/** What became of a row of an imported file. */
public enum RowResult {
  /** It is a complaint now; in a dry run, it would have become one. */
  IMPORTED,
  /** It had been imported before. */
  DUPLICATE,
  /** Something in it is wrong. */
  REJECTED
}
