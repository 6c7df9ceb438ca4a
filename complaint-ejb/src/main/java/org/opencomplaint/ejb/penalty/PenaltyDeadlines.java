package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opencomplaint.ejb.sql.Row;

/** Makes penalties final whose appeal window has passed. */
@ApplicationScoped
public class PenaltyDeadlines {
  private static final Logger LOG = Logger.getLogger(PenaltyDeadlines.class.getName());

  @Inject private PenaltyFinality finality;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Makes all of them final, each in a transaction of its own: one that fails is logged and does
   * not hold up the others.
   *
   * @return how many became final here; what another node is at is left to it
   */
  public int finaliseDue() {
    return (int) due().stream().filter(this::finalise).count();
  }

  private List<Long> due() {
    return Row.of(
            entities
                .createNativeQuery(
                    "select id from penalty where status = 'SERVED' and appeal_until < ?1"
                        + " order by appeal_until, id")
                .setParameter(1, LocalDate.now(clock)))
        .stream()
        .map(Row::number)
        .toList();
  }

  private boolean finalise(long id) {
    try {
      return finality.finalise(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "Penalty " + id + " could not be made final", failure);
      return false;
    }
  }
}
