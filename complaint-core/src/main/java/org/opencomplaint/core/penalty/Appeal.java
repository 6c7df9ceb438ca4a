package org.opencomplaint.core.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;

/** An employee's objection to his penalty, and its hearing (申诉, domain rules §8). */
@Embeddable
public class Appeal {
  @Column(name = "appealed_at")
  private Instant appealedAt;

  @Column(name = "appeal_reason")
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "heard_by_id")
  private Employee heardBy;

  @Column(name = "heard_at")
  private Instant heardAt;

  @Column(name = "hearing_reason")
  private String hearingReason;

  protected Appeal() {}

  Appeal(String reason, Instant now) {
    this.reason = reason;
    this.appealedAt = now;
  }

  void hear(String why, Employee hearer, Instant now) {
    heardBy = hearer;
    heardAt = now;
    hearingReason = why;
  }

  public Instant appealedAt() {
    return appealedAt;
  }

  public String reason() {
    return reason;
  }

  /** Whether it has been decided upon. */
  public boolean isHeard() {
    return heardAt != null;
  }

  /** Why it was decided so; null until it is heard. */
  public String hearingReason() {
    return hearingReason;
  }
}
