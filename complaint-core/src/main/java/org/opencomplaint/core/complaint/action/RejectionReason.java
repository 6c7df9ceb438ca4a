package org.opencomplaint.core.complaint.action;

/** Why a complaint is not justified. */
public enum RejectionReason {
  NO_FAULT,
  OUTSIDE_RESPONSIBILITY,
  OUT_OF_TIME,
  NO_EVIDENCE,
  CUSTOMER_CAUSE,
  DUPLICATE,
  OTHER
}
