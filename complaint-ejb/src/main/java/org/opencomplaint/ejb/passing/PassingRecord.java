package org.opencomplaint.ejb.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Passing;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.ejb.complaint.ComplaintActed;

/** Keeps count of each complaint that was refused, in the transaction in which it is passed on. */
@ApplicationScoped
class PassingRecord {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void count(@Observes ComplaintActed event) {
    if (event.action() == Action.ASSIGN || event.action() == Action.REFUSE) {
      Passing passing = Passing.of(event.complaint().assignments());
      if (passing.refusals() > 0) {
        entities.flush();
        store(event.complaint(), passing, Timestamp.from(event.context().now()));
      }
    }
  }

  private void store(Complaint complaint, Passing passing, Timestamp now) {
    entities
        .createNativeQuery(
            "insert into passing (complaint_id, refusals, transfers, returns, last_at)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (complaint_id) do update set"
                + " refusals = excluded.refusals, transfers = excluded.transfers,"
                + " returns = excluded.returns, last_at = excluded.last_at")
        .setParameter(1, complaint.id())
        .setParameter(2, passing.refusals())
        .setParameter(3, passing.transfers())
        .setParameter(4, passing.returns())
        .setParameter(5, now)
        .executeUpdate();
  }
}
