package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.ejb.sql.Row;

/**
 * Finds what is due, in a transaction: outside of one, two threads that ask at once would close
 * each other's connection.
 */
@ApplicationScoped
class Due {
  private static final String VISITS =
      """
      select v.id from stage_visit v join complaint c on c.id = v.complaint_id
      where v.left_at is null and v.escalate_at <= ?1 and (c.severity = 'MAJOR' or ?2)
      order by v.escalate_at, v.id
      """;

  private static final String FOLLOW_UPS =
      """
      select p.id from prospect p join complaint c on c.id = p.complaint_id
      where p.ended_at is null and p.remind_at <= ?1 and (c.severity = 'MAJOR' or ?2)
      order by p.remind_at, p.id
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Visits of a step whose next level is reached; outside working time only what is MAJOR. */
  @Transactional
  List<Long> visits(Instant now, boolean working) {
    return find(VISITS, now, working);
  }

  /** Days agreed with a customer of which somebody is to be reminded. */
  @Transactional
  List<Long> followUps(Instant now, boolean working) {
    return find(FOLLOW_UPS, now, working);
  }

  private List<Long> find(String what, Instant now, boolean working) {
    return Row.of(
            entities
                .createNativeQuery(what)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, working))
        .stream()
        .map(Row::number)
        .toList();
  }
}
