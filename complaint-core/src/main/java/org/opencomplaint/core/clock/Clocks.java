package org.opencomplaint.core.clock;

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

  private Instant deadline(Limit limit, Instant start) {
    return Deadlines.deadline(calendar, limit, start, List.of()).orElseThrow();
  }
}
