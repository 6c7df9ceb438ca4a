package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.improvement.ImprovementReminders;

/**
 * Tells people that the time of a step runs out or is over, and that a day agreed with a customer
 * or set for an improvement action comes or has passed. What is due is stored, so nothing is missed
 * while nobody looked; every level is told once, on however many nodes this runs.
 */
@ApplicationScoped
public class Escalations {
  private static final Logger LOG = Logger.getLogger(Escalations.class.getName());

  @Inject private Due due;
  @Inject private Escalation escalation;
  @Inject private FollowUp followUp;
  @Inject private ImprovementReminders improvements;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Clock clock;

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
    return tellAll(due.visits(now, working), visit -> escalation.tell(visit, now))
        + tellAll(due.followUps(now, working), promise -> followUp.tell(promise, now))
        + tellAll(actions, action -> improvements.tell(action, now));
  }

  private static int tellAll(List<Long> found, LongToIntFunction teller) {
    return found.stream().mapToInt(id -> tell(id, teller)).sum();
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
