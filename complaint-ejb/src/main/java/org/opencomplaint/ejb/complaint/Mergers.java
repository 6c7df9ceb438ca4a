package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Aftermath;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.OutsideChange;
import org.opencomplaint.core.complaint.action.Action;

/**
 * What an action on one complaint means for those merged with it, in the same transaction and under
 * {@link ComplaintLocks}. One customer's word, or the answer given to one, does not end what
 * another customer has complained of.
 */
@ApplicationScoped
class Mergers {
  @Inject private TrailDetails details;
  @Inject private Event<ComplaintActed> acted;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Follows an action that was taken.
   *
   * @param before what the complaint was merged into before it; null if into none
   */
  void follow(Complaint complaint, Complaint before, Action action, ActionContext context) {
    if (action == Action.MERGE) {
      tell(complaint.mergedInto(), Action.ABSORB, complaint, context);
    }
    if (before != null && complaint.mergedInto() == null) {
      tell(before, Action.RELEASE, complaint, context);
    }
    if (Aftermath.of(action).merged() == Aftermath.Merged.COME_BACK) {
      comeBack(complaint, context);
    }
  }

  private void tell(Complaint survivor, Action change, Complaint other, ActionContext context) {
    String what = details.of(Map.of("merged", other.number()));
    entities.persist(OutsideChange.merger(survivor, change, what, context));
  }

  private void comeBack(Complaint survivor, ActionContext context) {
    Map<String, Object> end = Map.of("survivor", survivor.number(), "outcome", survivor.outcome());
    for (Complaint merged : mergedInto(survivor)) {
      Supplier<String> why = details.of(merged, end);
      entities.persist(OutsideChange.comeBack(merged, why, context));
      acted.fire(new ComplaintActed(merged, Action.COME_BACK, context));
    }
  }

  private List<Complaint> mergedInto(Complaint survivor) {
    return entities
        .createQuery(
            "select c from Complaint c where c.mergedInto = :survivor order by c.id",
            Complaint.class)
        .setParameter("survivor", survivor)
        .getResultList();
  }
}
