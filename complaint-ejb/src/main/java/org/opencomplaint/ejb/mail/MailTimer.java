package org.opencomplaint.ejb.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute for what is to be mailed; each node may, none sends twice. */
@Singleton
public class MailTimer {
  @Inject private Outbox outbox;

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    outbox.sendDue();
  }
}
