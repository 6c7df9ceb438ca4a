package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;

/**
 * Keeps what is added up by day. Whatever changes a complaint notes its day in the same
 * transaction; whoever reads has the noted days added up first, so that he never reads what is old.
 */
@ApplicationScoped
class DailyFigures {
  @Inject private Statements statements;
  @Inject private DayAddition addition;

  /** Adds up what has changed in the days that are read for a period. */
  void refreshFor(Period period) {
    LocalDate before = period.before().from();
    LocalDate yearBefore = period.yearBefore().from();
    refresh(before.isBefore(yearBefore) ? before : yearBefore, period.to());
  }

  /** Adds up what has changed in the days from one to another. */
  void refresh(LocalDate first, LocalDate last) {
    Date from = Date.valueOf(first);
    Date to = Date.valueOf(last);
    boolean more =
        (Boolean)
            statements.value(
                "select exists (select 1 from stale_day where day between ?1 and ?2)", from, to);
    while (more) {
      more = addition.addUpSome(from, to);
    }
  }
}
