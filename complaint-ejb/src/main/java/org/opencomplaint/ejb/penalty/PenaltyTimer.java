package org.opencomplaint.ejb.penalty;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few minutes for penalties to be made final; each node may, none does so twice. */
@Singleton
public class PenaltyTimer {
  @Inject private PenaltyDeadlines deadlines;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    deadlines.finaliseDue();
  }
}
