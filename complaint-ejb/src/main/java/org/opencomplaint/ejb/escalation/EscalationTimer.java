package org.opencomplaint.ejb.escalation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute for what must be told; each node may, none tells twice. */
@Singleton
public class EscalationTimer {
  @Inject private Escalations escalations;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    escalations.tellDue();
  }
}
