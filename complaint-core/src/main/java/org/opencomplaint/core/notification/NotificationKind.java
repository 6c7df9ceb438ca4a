package org.opencomplaint.core.notification;

/** What somebody is told about a complaint. */
public enum NotificationKind {
  /** 75 % of the step's time are used up. */
  DUE_SOON,
  /** The step's time is over. */
  OVERDUE,
  /** One and a half times the step's time are over. */
  LONG_OVERDUE,
  /** It is or has become MAJOR. */
  MAJOR,
  /** A delay of his was confirmed. */
  DELAY,
  /** Three quarters of the time until the day agreed with the customer are over. */
  FOLLOW_UP_SOON,
  /** It is the day agreed with the customer. */
  FOLLOW_UP_TODAY,
  /** The day agreed with the customer is over. */
  FOLLOW_UP_MISSED,
  /** The notice of a penalty was put before him. */
  PENALTY,
  /** A penalty of his was revoked, or gives way to another. */
  PENALTY_REVOKED,
  /** An improvement action is his to do. */
  IMPROVEMENT_PLANNED,
  /** It is the day by which an improvement action is to be done. */
  IMPROVEMENT_DUE,
  /** That day is over. */
  IMPROVEMENT_OVERDUE,
  /** An improvement action is done, as its owner says: somebody is to verify it. */
  IMPROVEMENT_REPORTED,
  /** An improvement action went back to its owner. */
  IMPROVEMENT_RETURNED
}
