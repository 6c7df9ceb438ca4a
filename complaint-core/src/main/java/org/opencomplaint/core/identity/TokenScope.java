package org.opencomplaint.core.identity;

/** What a program may do with its token. */
public enum TokenScope {
  /** All that the employee may do. */
  ALL,
  /** Read the statements of closed months, and nothing else. */
  STATEMENTS
}
