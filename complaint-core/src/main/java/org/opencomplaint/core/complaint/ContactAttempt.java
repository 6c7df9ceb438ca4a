package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.persistence.Identified;

/** That we tried to reach the customer: three of these stand for a feedback. */
@Entity
@Table(name = "contact_attempt")
public class ContactAttempt extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int round;

  @Column(name = "attempted_at")
  private Instant attemptedAt;

  private String note;

  protected ContactAttempt() {}

  ContactAttempt(Complaint complaint, Attempt attempt) {
    this.complaint = complaint;
    this.round = complaint.round();
    this.attemptedAt = attempt.at();
    this.note = attempt.note();
  }

  /** The round at whose end it was recorded. */
  public int round() {
    return round;
  }

  public Instant attemptedAt() {
    return attemptedAt;
  }

  /** What came of it. */
  public String note() {
    return note;
  }
}
