package org.opencomplaint.ejb.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.StageVisit;
import org.opencomplaint.core.delay.Delay;
import org.opencomplaint.ejb.complaint.ComplaintActed;

/** Records who held a step too long, in the transaction in which it is left. */
@ApplicationScoped
class DelayProceedings {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    acted.complaint().visits().stream()
        .filter(visit -> acted.context().now().equals(visit.leftAt()))
        .forEach(visit -> find(visit, acted.complaint(), acted.context()));
  }

  private void find(StageVisit visit, Complaint complaint, ActionContext context) {
    visit
        .overruns(complaint.severity(), context.clocks())
        .forEach(
            overrun ->
                entities.persist(
                    new Delay(visit, overrun, context.penaltyPolicy(), context.now())));
  }
}
