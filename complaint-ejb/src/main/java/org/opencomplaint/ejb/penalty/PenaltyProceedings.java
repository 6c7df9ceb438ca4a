package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opencomplaint.core.accountability.AssessedPenalty;
import org.opencomplaint.core.accountability.PenaltyCalculator;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Liability;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.policy.PenaltyPolicies;

/**
 * What follows from the steps of a complaint for its penalties, in the same transaction: proposed
 * with step 5, lapsed with a return, decided and served with the last approval of step 6. Judged
 * anew after it was reopened, a complaint has new penalties; the earlier ones are revoked then.
 */
@ApplicationScoped
class PenaltyProceedings {
  @Inject private PenaltyPolicies policies;
  @Inject private PenaltyAssessment assessment;
  @Inject private Ledger ledger;
  @Inject private NoticeOffice notices;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    switch (acted.action()) {
      case PROPOSE -> propose(complaint, acted.context());
      case RETURN, MERGE -> lapse(complaint);
      case CHANGE_SEVERITY -> proposeAnew(complaint, acted.context());
      case APPROVE -> {
        if (complaint.stage() == Stage.EXECUTION) {
          decide(complaint, acted.context());
        }
      }
      case REJECT -> standing(complaint).forEach(penalty -> revoke(penalty, acted.context()));
      default -> {}
    }
  }

  private void lapse(Complaint complaint) {
    proposed(complaint).forEach(Penalty::lapse);
  }

  /** Amounts depend on the severity until they are decided. */
  private void proposeAnew(Complaint complaint, ActionContext context) {
    if (complaint.stage() == Stage.APPROVAL) {
      lapse(complaint);
      entities.flush();
      propose(complaint, context);
    }
  }

  /** What an earlier judgement of the complaint decided gives way to this one. */
  private void decide(Complaint complaint, ActionContext context) {
    if (!isDecided(complaint)) {
      standing(complaint).forEach(penalty -> revoke(penalty, context));
    }
    proposed(complaint).forEach(penalty -> decideAndServe(penalty, context));
  }

  private void revoke(Penalty penalty, ActionContext context) {
    penalty.revoke();
    if (penalty.finalAmount() != null) {
      ledger.relieve(penalty, context.actor().no());
    }
  }

  private void decideAndServe(Penalty penalty, ActionContext context) {
    penalty.decide(context.now());
    notices.serve(penalty, context.now(), context.clocks().calendar());
  }

  private void propose(Complaint complaint, ActionContext context) {
    if (!isDecided(complaint)) {
      complaint
          .currentFindings()
          .filter(findings -> !findings.liabilities().isEmpty())
          .ifPresent(findings -> propose(complaint, findings, context));
    }
  }

  private void propose(Complaint complaint, Findings findings, ActionContext context) {
    PenaltyPolicy policy = policies.released(findings.policyVersion());
    PenaltyCase penaltyCase = assessment.caseOf(complaint, findings, policy, context);
    Map<String, Employee> liable =
        findings.liabilities().stream()
            .map(Liability::employee)
            .collect(Collectors.toMap(Employee::no, Function.identity()));
    List<AssessedPenalty> assessed = PenaltyCalculator.calculate(policy, penaltyCase);
    for (int i = 0; i < assessed.size(); i++) {
      AssessedPenalty result = assessed.get(i);
      // Nothing to take: not a penalty (those whose part a concealing head bears).
      if (result.amount().isPositive()) {
        var person = penaltyCase.people().get(i);
        entities.persist(
            new Penalty(
                complaint.currentProposal().orElseThrow(),
                liable.get(result.employee()),
                new Assessment(policy.version(), penaltyCase, person),
                result.amount(),
                context.now()));
      }
    }
  }

  /**
   * Whether these findings have been decided upon: who is dissatisfied has nobody punished twice.
   */
  private boolean isDecided(Complaint complaint) {
    Instant found = complaint.currentFindings().map(Findings::submittedAt).orElse(Instant.EPOCH);
    return entities
            .createQuery(
                "select count(p) from Penalty p where p.complaint = :complaint"
                    + " and p.delay is null and p.decidedAt >= :found",
                Long.class)
            .setParameter("complaint", complaint)
            .setParameter("found", found)
            .getSingleResult()
        > 0;
  }

  private List<Penalty> proposed(Complaint complaint) {
    return penalties(complaint, status -> status == PenaltyStatus.PROPOSED);
  }

  private List<Penalty> standing(Complaint complaint) {
    return penalties(complaint, PenaltyStatus::stands);
  }

  /**
   * Those for liabilities, delays apart, in the order in which the accounts of employees are
   * locked.
   */
  private List<Penalty> penalties(Complaint complaint, Predicate<PenaltyStatus> wanted) {
    return entities
        .createQuery(
            "select p from Penalty p where p.complaint = :complaint and p.delay is null"
                + " order by p.employee.id, p.id",
            Penalty.class)
        .setParameter("complaint", complaint)
        .getResultStream()
        .filter(penalty -> wanted.test(penalty.status()))
        .toList();
  }
}
