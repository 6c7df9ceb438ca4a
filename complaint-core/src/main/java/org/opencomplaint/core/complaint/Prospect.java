package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.ChangeResolvability;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/**
 * When a complaint can be resolved, as it was said once (domain rules §3). With a date agreed with
 * the customer it is a promise that is followed up until it is met or another takes its place.
 */
@Entity
public class Prospect extends Identified {
  private static final int WARNING = 75;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @Enumerated(EnumType.STRING)
  private Resolvability resolvability;

  @Column(name = "negotiated_on")
  private LocalDate negotiatedOn;

  private String reason;

  @Column(name = "notified_at")
  private Instant notifiedAt;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "set_by_id")
  private Employee setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "warn_at")
  private Instant warnAt;

  @Column(name = "day_at")
  private Instant dayAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Prospect() {}

  private Prospect(
      Complaint complaint, Resolvability resolvability, String reason, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.prospects().size() + 1;
    this.resolvability = resolvability;
    this.reason = reason;
    this.setBy = context.actor();
    this.setAt = context.now();
  }

  static Prospect judged(Complaint complaint, Accept form, ActionContext context) {
    return new Prospect(complaint, form.resolvability(), form.reason(), context)
        .agreed(form.negotiatedDate(), null, context);
  }

  static Prospect changed(Complaint complaint, ChangeResolvability form, ActionContext context) {
    return new Prospect(complaint, form.resolvability(), form.reason(), context)
        .agreed(form.negotiatedDate(), form.notifiedAt(), context);
  }

  static Prospect negotiated(Complaint complaint, NegotiateDate form, ActionContext context) {
    return new Prospect(complaint, Resolvability.NOT_YET_POSSIBLE, form.reason(), context)
        .agreed(form.negotiatedDate(), form.notifiedAt(), context);
  }

  /** The holder is reminded when three quarters of the time are over, on the day, and after it. */
  private Prospect agreed(LocalDate day, Instant told, ActionContext context) {
    if (day != null) {
      ZoneId zone = context.clocks().calendar().zone();
      negotiatedOn = day;
      notifiedAt = told;
      dayAt = day.atStartOfDay(zone).toInstant();
      untilAt = day.plusDays(1).atStartOfDay(zone).toInstant();
      warnAt = setAt.plus(Duration.between(setAt, dayAt).multipliedBy(WARNING).dividedBy(100));
    }
    return this;
  }

  void end(Instant now) {
    endedAt = now;
  }

  /** Whether a day was agreed that is to be met still. */
  public boolean isToBeMet() {
    return negotiatedOn != null && endedAt == null;
  }

  public Resolvability resolvability() {
    return resolvability;
  }

  /** The day agreed with the customer; null where none was. */
  public LocalDate negotiatedOn() {
    return negotiatedOn;
  }

  /** The end of that day; null where none was agreed. */
  public Instant untilAt() {
    return untilAt;
  }

  public String reason() {
    return reason;
  }

  /** When the customer was told of the day; null where it was agreed while judging. */
  public Instant notifiedAt() {
    return notifiedAt;
  }

  public Employee setBy() {
    return setBy;
  }

  public Instant setAt() {
    return setAt;
  }

  /** When the promise was met, or nobody waited for it any more; null until then. */
  public Instant endedAt() {
    return endedAt;
  }
}
