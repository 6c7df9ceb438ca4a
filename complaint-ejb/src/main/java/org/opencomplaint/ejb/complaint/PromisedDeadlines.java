package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.OutsideChange;

/**
 * The deadlines of open complaints when the calendar changes (decision 9): one moves to later where
 * working time was taken from its holder; none moves to earlier, and what is overdue stays so.
 */
@ApplicationScoped
public class PromisedDeadlines {
  @Inject private Complaints complaints;
  @Inject private ComplaintLocks locks;
  @Inject private TrailDetails details;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** How many would move. */
  public int moving(Clocks clocks) {
    ActionContext context = complaints.context(false);
    return (int)
        notYetDue(context).stream()
            .filter(complaint -> OutsideChange.isDueLater(complaint, clocks, context.now()))
            .count();
  }

  /** Moves them, each with an event on its trail; returns how many. */
  public int move(Clocks clocks) {
    locks.changeOrganisation();
    ActionContext context = complaints.context(false);
    List<Complaint> late =
        notYetDue(context).stream()
            .filter(complaint -> OutsideChange.isDueLater(complaint, clocks, context.now()))
            .toList();
    for (Complaint complaint : late) {
      Supplier<String> why = details.of(complaint, Map.of("dueBefore", complaint.dueAt()));
      entities.persist(OutsideChange.postpone(complaint, clocks, why, context));
    }
    return late.size();
  }

  private List<Complaint> notYetDue(ActionContext context) {
    return entities
        .createQuery(
            "select c from Complaint c where c.dueAt > :now order by c.dueAt, c.id",
            Complaint.class)
        .setParameter("now", context.now())
        .getResultList();
  }
}
