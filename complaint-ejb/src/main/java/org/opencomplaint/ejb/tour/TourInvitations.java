package org.opencomplaint.ejb.tour;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.UseCase;

/** Invites everybody once to be shown around. */
@UseCase
@Stateless
public class TourInvitations {
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Whether the caller has not answered yet. */
  @AllowSignedIn
  public boolean isOpen() {
    return entities
        .createNativeQuery("select 1 from tour_invitation where employee_id = ?1")
        .setParameter(1, caller.require().id())
        .getResultList()
        .isEmpty();
  }

  /** The caller has taken the tour, or does not want it. */
  @AllowSignedIn
  public void answer() {
    entities
        .createNativeQuery(
            "insert into tour_invitation (employee_id, answered_at) values (?1, ?2)"
                + " on conflict (employee_id) do nothing")
        .setParameter(1, caller.require().id())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
