package org.opencomplaint.core.penalty;

/** A step in a penalty's life that is not allowed now; nothing has changed. */
public class PenaltyRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused; the bundles say it in words. */
  public enum Reason {
    /** Not in the status this step starts from. */
    WRONG_STATUS,
    /** The appeal window is over. */
    APPEAL_TOO_LATE,
    /** It can still be appealed. */
    STILL_APPEALABLE,
    /** Who hears the appeal investigated, proposed, approved or is recused. */
    TOOK_PART,
    /** An appeal never makes it worse. */
    NEVER_RAISED
  }

  private final Reason reason;

  PenaltyRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }
}
