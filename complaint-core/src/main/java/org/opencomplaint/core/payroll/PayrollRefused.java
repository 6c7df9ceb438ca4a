package org.opencomplaint.core.payroll;

/** Something a payroll month does not allow now; nothing has changed. */
public class PayrollRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused; the bundles say it in words. */
  public enum Reason {
    /** The month is closed. */
    CLOSED,
    /** It must be calculated first. */
    NOT_CALCULATED,
    /** It must be closed first. */
    NOT_CLOSED,
    /** An earlier month is not closed yet. */
    EARLIER_MONTH_OPEN,
    /** A later month is closed already. */
    LATER_MONTH_CLOSED,
    /** What is due has changed since it was calculated. */
    OUTDATED,
    /** Who asked for it cannot confirm it himself. */
    SECOND_PERSON,
    /** Nobody has asked for it. */
    NOT_REQUESTED,
    /** Only who asked for it can take that back. */
    NOT_YOUR_REQUEST,
    /** Nobody writes off what he owes himself. */
    OWN_PENALTY,
    /** It has not been due for long enough to be written off. */
    TOO_YOUNG,
    /** Nothing of it is due. */
    NOTHING_DUE,
    /** It was written off, or taken back, already. */
    WRITE_OFF_DECIDED
  }

  private final Reason reason;

  /** Refuses something for that reason. */
  public PayrollRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }
}
