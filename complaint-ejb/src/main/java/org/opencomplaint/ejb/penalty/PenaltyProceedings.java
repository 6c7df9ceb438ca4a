package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActed;

/**
 * What follows from the steps of a complaint for its penalties, in the same transaction: proposed
 * with step 5, lapsed with a return, decided and served with the last approval of step 6. Judged
 * anew after it was reopened, a complaint has new penalties; the earlier ones are revoked then.
 */
@ApplicationScoped
class PenaltyProceedings {
  @Inject private ComplaintPenalties penalties;
  @Inject private PenaltyAssessment assessment;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    switch (acted.action()) {
      case PROPOSE -> propose(complaint, acted.context());
      case RETURN, MERGE -> lapse(complaint);
      case CHANGE_SEVERITY, CORRECT_LOSS -> proposeAnew(complaint, acted.context());
      case APPROVE -> {
        if (complaint.stage() == Stage.EXECUTION) {
          decide(complaint, acted.context());
        }
      }
      case REJECT ->
          penalties.standing(complaint).forEach(one -> penalties.revoke(one, acted.context()));
      default -> {}
    }
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
    if (penalties.decided(complaint).isEmpty()) {
      penalties.standing(complaint).forEach(penalty -> penalties.revoke(penalty, context));
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
