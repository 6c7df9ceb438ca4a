package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.ejb.notification.Notifier;
import org.opencomplaint.ejb.sql.Row;

/** Reminds of a day agreed with a customer: before it, on it, and once it has passed. */
@ApplicationScoped
class FollowUp {
  private static final List<NotificationKind> REMINDERS =
      List.of(
          NotificationKind.FOLLOW_UP_SOON,
          NotificationKind.FOLLOW_UP_TODAY,
          NotificationKind.FOLLOW_UP_MISSED);

  @Inject private Superiors superiors;
  @Inject private Notifier notifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Tells the last of the reminders that are due; none if another node has, or it was met. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int tell(long promise, Instant now) {
    int reached = 0;
    for (int reminder = claim(promise, now); reminder > 0; reminder = claim(promise, now)) {
      reached = reminder;
    }
    if (reached == 0) {
      return 0;
    }
    Complaint complaint = complaintOf(promise);
    NotificationKind kind = REMINDERS.get(reached - 1);
    notifier.tell(superiors.toldOf(kind, complaint), complaint, kind, now);
    return 1;
  }

  /** Which reminder is due and ours to tell, from 1; 0 if none. Another node waits for the row. */
  private int claim(long promise, Instant now) {
    List<Row> claimed =
        Row.of(
            entities
                .createNativeQuery(
                    "update prospect set reminded = reminded + 1"
                        + " where id = ?1 and ended_at is null and remind_at <= ?2"
                        + " returning reminded")
                .setParameter(1, promise)
                .setParameter(2, Timestamp.from(now)));
    return claimed.isEmpty() ? 0 : (int) claimed.get(0).number();
  }

  private Complaint complaintOf(long promise) {
    return entities
        .createQuery("select p.complaint from Prospect p where p.id = :id", Complaint.class)
        .setParameter("id", promise)
        .getSingleResult();
  }
}
