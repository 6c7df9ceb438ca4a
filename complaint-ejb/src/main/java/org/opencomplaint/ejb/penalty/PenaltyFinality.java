package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.sql.Row;

/** Makes one penalty final and posts it. */
@ApplicationScoped
class PenaltyFinality {
  @Inject private Ledger ledger;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Whether it was made final; not if another node has it or an appeal came in. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean finalise(long id) {
    if (!claim(id)) {
      return false;
    }
    Penalty penalty = entities.find(Penalty.class, id);
    penalty.becomeFinal(
        clock.instant().truncatedTo(ChronoUnit.MICROS), clockPolicy.clocks().calendar());
    ledger.assess(penalty, Ledger.BY_ITSELF);
    return true;
  }

  private boolean claim(long id) {
    return !Row.of(
            entities
                .createNativeQuery(
                    "select id from penalty where id = ?1 and status = 'SERVED'"
                        + " for update skip locked")
                .setParameter(1, id))
        .isEmpty();
  }
}
