package org.opencomplaint.core.complaint;

/** A step of an improvement action that is not allowed; nothing has changed. */
public class ImprovementRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused; the bundles say it in words. */
  public enum Reason {
    /** Only its owner reports it. */
    NOT_THE_OWNER,
    /** It was reported already. */
    IMPROVEMENT_REPORTED_BEFORE,
    /** It is to be reported first, or was confirmed already. */
    IMPROVEMENT_NOT_REPORTED,
    /** Nobody confirms his own; the head of the owner's department does, or the management. */
    NOT_THE_VERIFIER,
    /** What is done lies not in the future. */
    DONE_IN_FUTURE
  }

  private final Reason reason;

  ImprovementRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** Which field of the form puts it right; null if none does. */
  public String field() {
    return reason == Reason.DONE_IN_FUTURE ? "doneOn" : null;
  }
}
