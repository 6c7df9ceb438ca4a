package org.opencomplaint.ejb.dashboard;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Adds up what has changed every few minutes, so that whoever looks has little to wait for. */
@Singleton
public class DailyFiguresTimer {
  @Inject private DailyFigures figures;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    figures.refresh();
  }
}
