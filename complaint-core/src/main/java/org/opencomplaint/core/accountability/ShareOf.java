package org.opencomplaint.core.accountability;

/** Whose share counts for a role of liability (domain rules §7). */
public enum ShareOf {
  /** His own as found; the own shares of all sum to the whole. */
  OWN,
  /** He answers for the whole. */
  WHOLE,
  /** That of his department, where the liability is divided between departments. */
  DEPARTMENT
}
