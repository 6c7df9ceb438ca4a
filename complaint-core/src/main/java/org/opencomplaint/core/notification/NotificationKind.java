package org.opencomplaint.core.notification;

/** What somebody is told. */
public enum NotificationKind {
  /** A complaint has come to him. */
  ASSIGNED(Topic.ASSIGNMENTS),
  /** 75 % of the step's time are used up. */
  DUE_SOON(Topic.REMINDERS),
  /** The step's time is over. */
  OVERDUE(Topic.REMINDERS),
  /** One and a half times the step's time are over. */
  LONG_OVERDUE(Topic.REMINDERS),
  /** It is or has become MAJOR. */
  MAJOR(Topic.MAJOR),
  /** What was recorded of a complaint that he holds was put right by somebody else. */
  CORRECTED(Topic.REMINDERS),
  /** A delay of his was confirmed. */
  DELAY(Topic.PENALTIES),
  /** Three quarters of the time until the day agreed with the customer are over. */
  FOLLOW_UP_SOON(Topic.REMINDERS),
  /** It is the day agreed with the customer. */
  FOLLOW_UP_TODAY(Topic.REMINDERS),
  /** The day agreed with the customer is over. */
  FOLLOW_UP_MISSED(Topic.REMINDERS),
  /** The notice of a penalty was put before him. */
  PENALTY(Topic.PENALTIES),
  /** A penalty of his was revoked, or gives way to another. */
  PENALTY_REVOKED(Topic.PENALTIES),
  /** A comment names him. */
  MENTION(Topic.MENTIONS),
  /** Another HR person asked for a month to be closed. */
  MONTH_TO_CONFIRM(Topic.CONSENT),
  /** Another HR person proposed to give up what is due. */
  WRITE_OFF_TO_CONFIRM(Topic.CONSENT),
  /** A complaint was handled so well that a reward is proposed. */
  REWARD_PROPOSED(Topic.CONSENT),
  /** An improvement action is his to do. */
  IMPROVEMENT_PLANNED(Topic.IMPROVEMENTS),
  /** It is the day by which an improvement action is to be done. */
  IMPROVEMENT_DUE(Topic.IMPROVEMENTS),
  /** That day is over. */
  IMPROVEMENT_OVERDUE(Topic.IMPROVEMENTS),
  /** An improvement action is done, as its owner says: somebody is to verify it. */
  IMPROVEMENT_REPORTED(Topic.IMPROVEMENTS),
  /** An improvement action went back to its owner. */
  IMPROVEMENT_RETURNED(Topic.IMPROVEMENTS);

  private final Topic topic;

  NotificationKind(Topic topic) {
    this.topic = topic;
  }

  /** What it belongs to, as people choose how they are told. */
  public Topic topic() {
    return topic;
  }
}
