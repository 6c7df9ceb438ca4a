package org.opencomplaint.core.complaint.action;

/** What we do for the customer (处理方案, domain rules §1). */
public enum RemedyKind {
  RETURN,
  EXCHANGE,
  REPAIR,
  DISCOUNT,
  COMPENSATION,
  APOLOGY,
  REDELIVERY,
  EXPLANATION,
  OTHER
}
