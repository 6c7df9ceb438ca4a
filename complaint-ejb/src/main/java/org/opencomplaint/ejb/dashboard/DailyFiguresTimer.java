package org.opencomplaint.ejb.dashboard;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Adds up what has changed every few minutes, so that whoever looks has little to wait for. */
@Singleton
public class DailyFiguresTimer {
  private static final int LONGEST = 100;

  @Inject private DailyFigures figures;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    LocalDate today = LocalDate.now(clock);
    figures.refresh(today.minusYears(LONGEST), today);
  }
}
