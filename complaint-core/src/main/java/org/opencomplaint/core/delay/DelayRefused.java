package org.opencomplaint.core.delay;

/** A decision on a delay that is not allowed; nothing has changed. */
public class DelayRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused; the bundles say it in words. */
  public enum Reason {
    /** It has been confirmed or excused already. */
    DELAY_DECIDED,
    /** Nobody decides on a delay of his own. */
    OWN_DELAY
  }

  private final Reason reason;

  DelayRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }
}
