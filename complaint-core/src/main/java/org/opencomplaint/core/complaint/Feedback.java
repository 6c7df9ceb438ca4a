package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** What the customer said at the end of a round, in scores from 1 to 5. */
@Entity
public class Feedback extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;
  private int round;
  private boolean satisfied;
  private Integer speed;
  private Integer attitude;
  private Integer result;
  private Integer overall;

  @Column(name = "\"comment\"")
  private String comment;

  @Column(name = "notified_at")
  private Instant notifiedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "recorded_by_id")
  private Employee recordedBy;

  protected Feedback() {}

  Feedback(
      Complaint complaint,
      boolean satisfied,
      CustomerFeedback said,
      Instant notifiedAt,
      ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.feedbacks().size() + 1;
    this.round = complaint.round();
    this.satisfied = satisfied;
    this.notifiedAt = notifiedAt;
    this.recordedAt = context.now();
    this.recordedBy = context.actor();
    if (said != null) {
      speed = said.speed();
      attitude = said.attitude();
      result = said.result();
      overall = said.overall();
      comment = said.comment();
    }
  }

  public int round() {
    return round;
  }

  public boolean isSatisfied() {
    return satisfied;
  }

  /** The scores and words; every part may be null. */
  public CustomerFeedback said() {
    return new CustomerFeedback(speed, attitude, result, overall, comment);
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** Who spoke to the customer; null where that was recorded before it was asked. */
  public Employee recordedBy() {
    return recordedBy;
  }

  /** When the customer was told of the result. */
  public Instant notifiedAt() {
    return notifiedAt;
  }
}
