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
import java.util.function.LongToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.improvement.ImprovementReminders;
import org.opencomplaint.ejb.sql.Row;

/**
 * Tells people that the time of a step runs out or is over, and that a day agreed with a customer
 * or set for an improvement action comes or has passed. What is due is stored, so nothing is missed
 * while nobody looked; every level is told once, on however many nodes this runs.
 */
@ApplicationScoped
public class Escalations {
  private static final Logger LOG = Logger.getLogger(Escalations.class.getName());

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

  @Inject private Escalation escalation;
  @Inject private FollowUp followUp;
  @Inject private ImprovementReminders improvements;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Tells all that is due, each in a transaction of its own: one that fails is logged and does not
   * hold up the others. Outside working time only what is MAJOR is told.
   *
   * @return how many levels were told here; what another node is at is left to it
   */
  public int tellDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean working = clockPolicy.clocks().calendar().isWorkingTime(now);
    List<Long> actions = working ? improvements.due() : List.of();
    return tellAll(due(VISITS, now, working), visit -> escalation.tell(visit, now))
        + tellAll(due(FOLLOW_UPS, now, working), promise -> followUp.tell(promise, now))
        + tellAll(actions, action -> improvements.tell(action, now));
  }

  /** The calendar is asked before: outside a transaction one query at a time. */
  private List<Long> due(String what, Instant now, boolean working) {
    return Row.of(
            entities
                .createNativeQuery(what)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, working))
        .stream()
        .map(Row::number)
        .toList();
  }

  private static int tellAll(List<Long> due, LongToIntFunction teller) {
    return due.stream().mapToInt(id -> tell(id, teller)).sum();
  }

  private static int tell(long id, LongToIntFunction teller) {
    try {
      return teller.applyAsInt(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "What is due could not be told: " + id, failure);
      return 0;
    }
  }
}
