package org.opencomplaint.core.complaint.action;

/** How a closed complaint ended. */
public enum Outcome {
  INVALID,
  RESOLVED,
  WITHDRAWN,
  MERGED
}
