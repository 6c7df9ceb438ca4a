package org.opencomplaint.ejb.complaint;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Steps 2 to 8: one action, one transaction, one event on the trail. */
@UseCase
@Stateless
public class ComplaintActions {
  @Inject private Complaints complaints;
  @Inject private Corrections corrections;
  @Inject private TrailDetails details;
  @Inject private Mergers mergers;
  @Inject private Event<ComplaintActed> acted;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Takes an action; the transition table says who may.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem STALE if the complaint has changed since, REFUSED or FORBIDDEN with the guard
   */
  @AllowSignedIn
  public ComplaintReceipt act(String number, Long version, ActionForm form) {
    Complaint complaint = complaints.requireToChange(number, form.otherComplaint().orElse(number));
    if (version != null && version != complaint.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    ActionContext context = complaints.context(allPenaltiesServed(complaint));
    Optional<Substitution> substitution =
        Substitution.of(complaint, form.action(), context.actor(), context.now());
    if (form instanceof Correct correction) {
      corrections.check(complaint, correction, context);
    }
    Supplier<String> trail = details.of(complaint, form, substitution);
    Complaint mergedInto = complaint.mergedInto();
    entities.persist(complaint.perform(form, trail, context));
    acted.fire(new ComplaintActed(complaint, form.action(), context));
    mergers.follow(complaint, mergedInto, form.action(), context);
    entities.flush();
    return ComplaintReceipt.of(complaint, context.clocks());
  }

  /** Whether every notice is out; its dates and an appeal hold nobody up (domain rules §3). */
  private boolean allPenaltiesServed(Complaint complaint) {
    return entities
            .createQuery(
                "select count(p) from Penalty p where p.complaint = :complaint"
                    + " and p.status in (org.opencomplaint.core.penalty.PenaltyStatus.PROPOSED,"
                    + " org.opencomplaint.core.penalty.PenaltyStatus.DECIDED)",
                Long.class)
            .setParameter("complaint", complaint)
            .getSingleResult()
        == 0;
  }
}
