package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** The calendar and the limits in force: everything needed to say when something is due. */
public record Clocks(WorkingCalendar calendar, Limits limits) {

  /** When a stage that is entered now must be left. */
  public Instant due(Severity severity, Stage stage, Instant enteredAt) {
    return deadline(limits.stage(severity, stage), enteredAt);
  }

  /** By when the customer must be told the number and the promised times. */
  public Instant acknowledgeBy(Severity severity, Instant registeredAt) {
    return deadline(limits.acknowledgement(severity), registeredAt);
  }

  /**
   * How much of a visit's time is used up, in whole percent rounded down; over 100 once overdue.
   *
   * @param dueAt when the stage must be left
   */
  public long percentUsed(
      Severity severity, Stage stage, Instant enteredAt, Instant dueAt, Instant now) {
    Duration allowed = counted(severity, stage, enteredAt, dueAt);
    Duration used = counted(severity, stage, enteredAt, now);
    return allowed.isZero() ? 100 : Math.max(0, used.multipliedBy(100).dividedBy(allowed));
  }

  /** The time left until something is due, as its clock counts; negative once overdue. */
  public Duration left(Severity severity, Stage stage, Instant dueAt, Instant now) {
    return counted(severity, stage, now, dueAt);
  }

  private Duration counted(Severity severity, Stage stage, Instant from, Instant to) {
    if (to.isBefore(from)) {
      return counted(severity, stage, to, from).negated();
    }
    return Deadlines.used(calendar, limits.stage(severity, stage).base(), from, to, List.of());
  }

  private Instant deadline(Limit limit, Instant start) {
    return Deadlines.deadline(calendar, limit, start, List.of()).orElseThrow();
  }
}
