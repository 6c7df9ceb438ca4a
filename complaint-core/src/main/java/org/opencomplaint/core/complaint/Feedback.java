package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.RoundReport;
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
  private Boolean satisfied;
  private Boolean settled;
  private String reason;
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

  private Feedback(Complaint complaint, RoundReport form, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.feedbacks().size() + 1;
    this.round = complaint.round();
    this.notifiedAt = form.notifiedAt();
    this.recordedAt = context.now();
    this.recordedBy = context.actor();
    CustomerFeedback said = form.feedback();
    if (said != null) {
      speed = said.speed();
      attitude = said.attitude();
      result = said.result();
      overall = said.overall();
      comment = said.comment();
      settled = said.settled();
    }
  }

  /** What a customer said who is not dissatisfied; whether satisfied, the answer itself says. */
  static Feedback atTheEnd(Complaint complaint, Complete form, ActionContext context) {
    Feedback feedback = new Feedback(complaint, form, context);
    feedback.satisfied = form.feedback().satisfied() ? Boolean.TRUE : null;
    return feedback;
  }

  /** That the customer does not accept the result, why, and what else was said. */
  static Feedback dissatisfied(Complaint complaint, Dissatisfied form, ActionContext context) {
    Feedback feedback = new Feedback(complaint, form, context);
    feedback.satisfied = Boolean.FALSE;
    feedback.reason = form.reason();
    return feedback;
  }

  public int round() {
    return round;
  }

  /** Whether the customer is satisfied (domain rules §3); null where no answer says so or not. */
  public Boolean satisfied() {
    return satisfied;
  }

  /** What is still wrong; null unless a new round began, or where that was not kept. */
  public String reason() {
    return reason;
  }

  /** The scores and words; every part may be null. */
  public CustomerFeedback said() {
    return new CustomerFeedback(speed, attitude, result, overall, comment, settled);
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
