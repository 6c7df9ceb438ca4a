package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Aftermath;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActed;

/**
 * What follows from the steps of a complaint for its penalties, in the same transaction, as {@link
 * Aftermath} has it. Judged anew after it was reopened, a complaint has new penalties; the earlier
 * ones are revoked then.
 */
@ApplicationScoped
class PenaltyProceedings {
  @Inject private ComplaintPenalties penalties;
  @Inject private PenaltyAssessment assessment;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    ActionContext context = acted.context();
    Aftermath aftermath = Aftermath.of(acted.action());
    switch (aftermath.proposed()) {
      case ARISE -> propose(complaint, context);
      case LAPSE -> lapse(complaint);
      case RENEW -> proposeAnew(complaint, context);
      case DECIDE -> decide(complaint, context);
      case KEEP -> {}
    }
    if (aftermath.decided() == Aftermath.Decided.REVOKE) {
      revokeStanding(complaint, context);
    }
  }

  private void revokeStanding(Complaint complaint, ActionContext context) {
    penalties.standing(complaint).forEach(penalty -> penalties.revoke(penalty, context));
  }

  private void lapse(Complaint complaint) {
    penalties.proposed(complaint).forEach(Penalty::lapse);
  }

  /** Amounts depend on severity and loss until they are decided. */
  private void proposeAnew(Complaint complaint, ActionContext context) {
    if (complaint.stage() == Stage.APPROVAL) {
      lapse(complaint);
      entities.flush();
      propose(complaint, context);
    }
  }

  /** What an earlier judgement of the complaint decided gives way to this one. */
  private void decide(Complaint complaint, ActionContext context) {
    if (complaint.stage() != Stage.EXECUTION) {
      return;
    }
    if (penalties.decided(complaint).isEmpty()) {
      revokeStanding(complaint, context);
    }
    penalties.proposed(complaint).forEach(penalty -> penalties.decideAndServe(penalty, context));
  }

  /** Whoever is dissatisfied has nobody punished twice for the same findings. */
  private void propose(Complaint complaint, ActionContext context) {
    if (complaint.currentFindings().isEmpty() || !penalties.decided(complaint).isEmpty()) {
      return;
    }
    // Nothing to take: not a penalty (those whose part a concealing head bears).
    assessment.of(complaint, context).stream()
        .filter(person -> person.amount().isPositive())
        .forEach(
            person ->
                entities.persist(
                    new Penalty(
                        complaint.currentProposal().orElseThrow(),
                        person.employee(),
                        person.assessment(),
                        person.amount(),
                        context.now())));
  }
}
