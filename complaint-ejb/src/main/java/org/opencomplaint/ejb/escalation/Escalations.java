package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.sql.Row;

/**
 * Tells people that the time of a step runs out or is over. What is due is stored, so nothing is
 * missed while nobody looked; every level is told once, on however many nodes this runs.
 */
@ApplicationScoped
public class Escalations {
  private static final Logger LOG = Logger.getLogger(Escalations.class.getName());

  @Inject private Escalation escalation;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Tells all that is due, each visit in a transaction of its own: one that fails is logged and
   * does not hold up the others. Outside working time only what is MAJOR is told.
   *
   * @return how many levels were told here; what another node is at is left to it
   */
  public int tellDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return due(now).stream().mapToInt(visit -> tell(visit, now)).sum();
  }

  private List<Long> due(Instant now) {
    return Row.of(
            entities
                .createNativeQuery(
                    """
                    select v.id from stage_visit v join complaint c on c.id = v.complaint_id
                    where v.left_at is null and v.escalate_at <= ?1
                      and (c.severity = 'MAJOR' or ?2)
                    order by v.escalate_at, v.id
                    """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, clockPolicy.clocks().calendar().isWorkingTime(now)))
        .stream()
        .map(Row::number)
        .toList();
  }

  private int tell(long visit, Instant now) {
    try {
      return escalation.tell(visit, now);
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "Visit " + visit + " could not be escalated", failure);
      return 0;
    }
  }
}
