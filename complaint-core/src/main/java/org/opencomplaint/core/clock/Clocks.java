package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** The calendar and the limits in force: everything needed to say when something is due. */
public record Clocks(WorkingCalendar calendar, Limits limits) {

  /**
   * The time a visit to a stage may take. What cannot be resolved yet is carried out by the day
   * agreed with the customer (domain rules §3); the other steps keep their limits.
   *
   * @param negotiatedUntil the end of that day; null if none is agreed
   * @param extension how much longer than by the table, in the limit's time base
   */
  public Limit limit(
      Severity severity,
      Stage stage,
      Instant enteredAt,
      Instant negotiatedUntil,
      Duration extension) {
    Limit limit = limits.stage(severity, stage);
    if (stage == Stage.EXECUTION && negotiatedUntil != null) {
      Duration agreed = limit.base().between(calendar, enteredAt, negotiatedUntil);
      if (agreed.compareTo(Duration.ZERO) > 0) {
        limit = new Limit(agreed, limit.base());
      }
    }
    return limit.extendedBy(extension);
  }

  /**
   * When a visit has used up a limit.
   *
   * @param pauses when the clock stood still; none without an end
   */
  public Instant usedUp(Limit limit, Instant enteredAt, List<Pause> pauses) {
    return Deadlines.deadline(calendar, limit, enteredAt, pauses).orElseThrow();
  }

  /**
   * Whether a deadline by this limit may still change, because the holidays of its year are not
   * imported yet. What runs day and night does not change.
   *
   * @param dueAt null for none
   */
  public boolean isProvisional(Limit limit, Instant dueAt) {
    return dueAt != null
        && limit.base() == TimeBase.WORKING
        && !calendar.isKnown(LocalDate.ofInstant(dueAt, calendar.zone()));
  }

  /** The time a stage's clock counts from one moment to another. */
  public Duration used(
      Severity severity, Stage stage, Instant from, Instant to, List<Pause> pauses) {
    return Deadlines.used(calendar, limits.stage(severity, stage).base(), from, to, pauses);
  }

  /** By when the customer must be told the number and the promised times. */
  public Instant acknowledgeBy(Severity severity, Instant registeredAt) {
    return Deadlines.deadline(calendar, limits.acknowledgement(severity), registeredAt, List.of())
        .orElseThrow();
  }

  /** When three quarters of the time to acknowledge are used up. */
  public Instant warnToAcknowledgeAt(Severity severity, Instant registeredAt) {
    return usedUp(limits.acknowledgement(severity).percent(75), registeredAt, List.of());
  }

  /**
   * The time left until a visit is due, as its clock counts; negative once overdue.
   *
   * @param pausedUntil when the clock runs on, or ran on after the last pause; null without one
   */
  public Duration left(TimeBase base, Instant dueAt, Instant pausedUntil, Instant now) {
    boolean paused = pausedUntil != null && now.isBefore(pausedUntil);
    Instant clock = paused && !dueAt.isBefore(pausedUntil) ? pausedUntil : now;
    return base.between(calendar, clock, dueAt);
  }
}
