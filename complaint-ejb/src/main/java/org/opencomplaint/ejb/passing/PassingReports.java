package org.opencomplaint.ejb.passing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Shows who passes complaints about, and which were passed about most. */
@UseCase
@Stateless
public class PassingReports {
  private static final int USUAL_DAYS = 90;

  @Inject private PassingQueries queries;
  @Inject private Clock clock;

  /**
   * What was passed about in a period.
   *
   * @param from its first day; null for 90 days before its end
   * @param to its last day; null for today
   * @param paging of the complaints
   * @throws Problem INVALID if it ends before it starts
   */
  @Allow({Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public PassingReport report(LocalDate from, LocalDate to, Paging paging) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
    if (last.isBefore(first)) {
      throw Problem.invalid("to", "PERIOD");
    }
    return queries.report(first, last, paging);
  }
}
