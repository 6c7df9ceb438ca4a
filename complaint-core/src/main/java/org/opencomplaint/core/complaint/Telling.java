package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** That the customer was told something, or that there is no way to reach them. */
@Entity
public class Telling extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @Enumerated(EnumType.STRING)
  private TellingSubject about;

  @Column(name = "told_at")
  private Instant toldAt;

  @Enumerated(EnumType.STRING)
  private TellingMeans means;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "told_by_id")
  private Employee toldBy;

  private String unreachable;
  private String note;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "recorded_by_id")
  private Employee recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Telling() {}

  private Telling(Complaint complaint, TellingSubject about, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.tellings().size() + 1;
    this.about = about;
    this.recordedBy = context.actor();
    this.recordedAt = context.now();
  }

  /** What somebody records for its own sake. */
  static Telling of(Complaint complaint, Tell form, ActionContext context) {
    Telling telling = new Telling(complaint, form.about(), context);
    telling.toldAt = form.toldAt();
    telling.means = form.means();
    telling.unreachable = form.unreachable();
    telling.note = form.note();
    if (form.unreachable() == null) {
      telling.toldBy = form.by() == null ? context.actor() : context.employee("by", form.by());
    }
    return telling;
  }

  /** That the customer is told the number and the promised times while it is registered. */
  static Telling atOnce(Complaint complaint, TellingMeans means, ActionContext context) {
    Telling telling =
        beside(complaint, TellingSubject.ACKNOWLEDGEMENT, context.now(), means, context);
    telling.toldBy = context.actor();
    return telling;
  }

  /**
   * What is said beside another action: that the customer was told, but not by whom.
   *
   * @param means null if that was not said either
   */
  static Telling beside(
      Complaint complaint,
      TellingSubject about,
      Instant toldAt,
      TellingMeans means,
      ActionContext context) {
    Telling telling = new Telling(complaint, about, context);
    telling.toldAt = toldAt;
    telling.means = means;
    return telling;
  }

  boolean isTold() {
    return toldAt != null;
  }

  public TellingSubject about() {
    return about;
  }

  /** When they were told; null if there was no way to reach them. */
  public Instant toldAt() {
    return toldAt;
  }

  /** By which means; null if nobody said so, or could reach them. */
  public TellingMeans means() {
    return means;
  }

  /** Who told them; null if that was not asked, or nobody could reach them. */
  public Employee toldBy() {
    return toldBy;
  }

  /** Why there was no way to reach them; null if they were told. */
  public String unreachable() {
    return unreachable;
  }

  public String note() {
    return note;
  }

  /** Who says so; null where that was recorded before it was asked. */
  public Employee recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
