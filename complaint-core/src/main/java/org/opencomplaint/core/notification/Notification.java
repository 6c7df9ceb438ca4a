package org.opencomplaint.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.stage.Stage;

/** Something one employee is told about a complaint, until he has read it (提醒). */
@Entity
public class Notification extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "recipient_id")
  private Employee recipient;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  @Enumerated(EnumType.STRING)
  private NotificationKind kind;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notification() {}

  /**
   * Tells it, from now on.
   *
   * @param stage the step it is about
   */
  public Notification(
      Employee recipient, Complaint complaint, NotificationKind kind, Stage stage, Instant now) {
    this.recipient = recipient;
    this.complaint = complaint;
    this.kind = kind;
    this.stage = stage;
    this.at = now;
  }

  /** He has read it; the first time counts. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  public Employee recipient() {
    return recipient;
  }

  public Complaint complaint() {
    return complaint;
  }

  public NotificationKind kind() {
    return kind;
  }

  /** The step it is about. */
  public Stage stage() {
    return stage;
  }

  public Instant at() {
    return at;
  }

  /** Null until read. */
  public Instant readAt() {
    return readAt;
  }
}
