package org.opencomplaint.core.notification;

/** What kinds of things somebody is told, as far as he can choose how. */
public enum Topic {
  /** A complaint has come to him; his workbench says so too, so that at first he is not told. */
  ASSIGNMENTS(false, false),
  /** Time runs out, or is over. */
  REMINDERS(true, false),
  /** A complaint is or has become MAJOR. */
  MAJOR(true, true),
  /** A comment names him. */
  MENTIONS(true, false),
  /** What money is taken from him for, and what becomes of it. */
  PENALTIES(true, true),
  /** An improvement action is his, is due, or waits to be verified. */
  IMPROVEMENTS(true, false),
  /** Something waits for his consent. */
  CONSENT(true, false);

  private final boolean atFirst;
  private final boolean mandatory;

  Topic(boolean atFirst, boolean mandatory) {
    this.atFirst = atFirst;
    this.mandatory = mandatory;
  }

  /** Whether the portal tells it to those who have chosen nothing. */
  public boolean isAtFirst() {
    return atFirst;
  }

  /** Whether nobody can turn it off in the portal. */
  public boolean isMandatory() {
    return mandatory;
  }
}
