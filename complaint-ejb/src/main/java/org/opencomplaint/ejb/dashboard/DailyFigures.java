package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps what is added up by day. Whatever changes a complaint notes its day in the same
 * transaction; whoever reads has the noted days added up first, so that he never reads what is old.
 */
@ApplicationScoped
class DailyFigures {
  @Inject private Statements statements;
  @Inject private DayAddition addition;

  /** Adds up what has changed. */
  void refresh() {
    boolean more = hasChanged();
    while (more) {
      more = addition.addUpSome();
    }
  }

  private boolean hasChanged() {
    return (Boolean) statements.value("select exists (select 1 from stale_day)");
  }
}
