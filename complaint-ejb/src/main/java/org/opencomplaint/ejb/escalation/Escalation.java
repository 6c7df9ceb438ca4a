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

/** Tells the levels one visit has reached. */
@ApplicationScoped
class Escalation {
  /** 75, 100 and 150 %. */
  private static final List<NotificationKind> LEVELS =
      List.of(NotificationKind.DUE_SOON, NotificationKind.OVERDUE, NotificationKind.LONG_OVERDUE);

  @Inject private Superiors superiors;
  @Inject private Notifier notifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** How many levels were told; none if another node has them, or the stage was left. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int tell(long visit, Instant now) {
    int told = 0;
    while (claimNext(visit, now)) {
      NotificationKind level = LEVELS.get(advance(visit) - 1);
      Complaint complaint = complaintOf(visit);
      notifier.tell(superiors.toldOf(level, complaint), complaint, level, now);
      told++;
    }
    return told;
  }

  /** Two nodes wait for each other here, and the second finds the row there. */
  private boolean claimNext(long visit, Instant now) {
    return entities
            .createNativeQuery(
                """
                insert into escalation (visit_id, level, at)
                select id, escalated + 1, ?2 from stage_visit
                where id = ?1 and left_at is null and escalate_at <= ?2
                on conflict do nothing
                """)
            .setParameter(1, visit)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        > 0;
  }

  private int advance(long visit) {
    Number level =
        (Number)
            entities
                .createNativeQuery(
                    "update stage_visit set escalated = escalated + 1 where id = ?1"
                        + " returning escalated")
                .setParameter(1, visit)
                .getSingleResult();
    return level.intValue();
  }

  private Complaint complaintOf(long visit) {
    return entities
        .createQuery("select v.complaint from StageVisit v where v.id = :id", Complaint.class)
        .setParameter("id", visit)
        .getSingleResult();
  }
}
