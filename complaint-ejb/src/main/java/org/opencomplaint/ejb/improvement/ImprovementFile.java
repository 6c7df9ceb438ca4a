package org.opencomplaint.ejb.improvement;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.complaint.ImprovementEvent;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * One improvement action with all that happened to it.
 *
 * @param mayReport whether the caller may say that it is done, now
 * @param mayVerify whether he may confirm it or send it back, now
 */
public record ImprovementFile(
    ImprovementLine line, List<Event> events, boolean mayReport, boolean mayVerify) {

  /** What happened, with what was said to it. */
  public record Event(ImprovementEvent.Kind kind, EmployeeName actor, Instant at, String note) {}
}
