package org.opencomplaint.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Sends what waits to be mailed. Each mail is taken, sent and ticked off in a transaction of its
 * own, so that one goes twice only if the database fails just then; no two nodes send the same one.
 */
@ApplicationScoped
public class Outbox {
  @Inject private MailSettings settings;
  @Inject private Despatch despatch;

  /**
   * Sends all that is due; stops where the server is down, as the rest would fare no better.
   *
   * @return how many went
   */
  public int sendDue() {
    int sent = 0;
    while (settings.isConfigured()) {
      switch (despatch.next()) {
        case SENT -> sent++;
        case NOT_SENT -> {}
        case NONE, SERVER_DOWN -> {
          return sent;
        }
      }
    }
    return sent;
  }
}
