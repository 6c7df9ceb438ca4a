package org.opencomplaint.core.complaint.action;

/** What a paused complaint waits for. */
public enum WaitingFor {
  CUSTOMER,
  THIRD_PARTY,
  FORCE_MAJEURE
}
