package org.opencomplaint.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** Something one employee is told in the portal, until he has read it (提醒). */
@Entity
public class Notification extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "recipient_id")
  private Employee recipient;

  @Embedded private News news;

  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notification() {}

  /** Tells it, from now on. */
  public Notification(Employee recipient, News news, Instant now) {
    this.recipient = recipient;
    this.news = news;
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

  public News news() {
    return news;
  }
}
