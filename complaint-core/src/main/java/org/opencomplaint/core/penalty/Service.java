package org.opencomplaint.core.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.clock.WorkingCalendar;

/** How a penalty's notice reached the employee, and the window to appeal (送达, domain rules §8). */
@Embeddable
public class Service {
  private static final int DAYS_UNTIL_SERVED = 3;
  private static final int DAYS_TO_APPEAL = 5;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "served_on")
  private LocalDate servedOn;

  @Column(name = "appeal_until")
  private LocalDate appealUntil;

  protected Service() {}

  Service(Instant now, WorkingCalendar calendar) {
    noticedAt = now;
    countAsServed(calendar.plusWorkingDays(day(now, calendar), DAYS_UNTIL_SERVED), calendar);
  }

  void acknowledge(Instant now, WorkingCalendar calendar) {
    if (acknowledgedAt == null) {
      acknowledgedAt = now;
      LocalDate today = day(now, calendar);
      if (today.isBefore(servedOn)) {
        countAsServed(today, calendar);
      }
    }
  }

  boolean isAppealWindowOver(Instant now, WorkingCalendar calendar) {
    return day(now, calendar).isAfter(appealUntil);
  }

  private void countAsServed(LocalDate date, WorkingCalendar calendar) {
    servedOn = date;
    appealUntil = calendar.plusWorkingDays(date, DAYS_TO_APPEAL);
  }

  private static LocalDate day(Instant moment, WorkingCalendar calendar) {
    return moment.atZone(calendar.zone()).toLocalDate();
  }

  /** When the notice was put before the employee. */
  public Instant noticedAt() {
    return noticedAt;
  }

  /** When he confirmed that he read it; null if he has not. */
  public Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  /** The day that counts as served: three working days after the notice, or when he read it. */
  public LocalDate servedOn() {
    return servedOn;
  }

  /** The last day of the appeal window: five working days after it was served. */
  public LocalDate appealUntil() {
    return appealUntil;
  }
}
