package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** A stretch in which a visit's clock stood still, because others had to act. */
@Entity
public class Waiting extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "visit_id")
  private StageVisit visit;

  @Enumerated(EnumType.STRING)
  @Column(name = "waiting_for")
  private WaitingFor waitingFor;

  private String reason;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agreed_by_id")
  private Employee agreedBy;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "to_at")
  private Instant toAt;

  protected Waiting() {}

  Waiting(StageVisit visit, Pause form, Instant until, ActionContext context) {
    this.visit = visit;
    this.waitingFor = form.waitingFor();
    this.reason = form.reason();
    this.agreedBy = context.actor();
    this.fromAt = context.now();
    this.toAt = until;
  }

  void end(Instant now) {
    if (now.isBefore(toAt)) {
      toAt = now;
    }
  }

  /** As the clocks reckon with it. */
  org.opencomplaint.core.clock.Pause pause() {
    return new org.opencomplaint.core.clock.Pause(fromAt, toAt);
  }

  public WaitingFor waitingFor() {
    return waitingFor;
  }

  public String reason() {
    return reason;
  }

  /** The manager who agreed. */
  public Employee agreedBy() {
    return agreedBy;
  }

  public Instant fromAt() {
    return fromAt;
  }

  /** When the clock ran on: as agreed, or earlier when it was resumed. */
  public Instant toAt() {
    return toAt;
  }
}
