package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.notification.Notifier;

/**
 * The penalties for liabilities of a complaint, delays apart, in the order in which the accounts of
 * employees are locked; and what becomes of them.
 */
@ApplicationScoped
class ComplaintPenalties {
  @Inject private Ledger ledger;
  @Inject private NoticeOffice notices;
  @Inject private Notifier notifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  List<Penalty> proposed(Complaint complaint) {
    return since(Instant.EPOCH, complaint)
        .filter(penalty -> penalty.status() == PenaltyStatus.PROPOSED)
        .toList();
  }

  List<Penalty> standing(Complaint complaint) {
    lock(complaint);
    return since(Instant.EPOCH, complaint).filter(penalty -> penalty.status().stands()).toList();
  }

  /**
   * All at once and before the ledger: appeals and the passing of time lock one, then the ledger.
   */
  private void lock(Complaint complaint) {
    entities
        .createNativeQuery(
            "select id from penalty where complaint_id = ?1 and delay_id is null"
                + " order by id for no key update")
        .setParameter(1, complaint.id())
        .getResultList();
  }

  /** Those that were decided upon by the present findings, corrected or not. */
  List<Penalty> decided(Complaint complaint) {
    lock(complaint);
    Instant found = complaint.currentFindings().map(Findings::investigatedAt).orElse(Instant.EPOCH);
    return since(found, complaint)
        .filter(penalty -> penalty.status() != PenaltyStatus.PROPOSED)
        .toList();
  }

  /** Those decided since then, or not decided yet. */
  private Stream<Penalty> since(Instant moment, Complaint complaint) {
    return entities
        .createQuery(
            "select p from Penalty p where p.complaint = :complaint and p.delay is null"
                + " and (p.decidedAt is null or p.decidedAt >= :moment)"
                + " and p.status <> :lapsed order by p.employee.id, p.id",
            Penalty.class)
        .setParameter("complaint", complaint)
        .setParameter("moment", moment)
        .setParameter("lapsed", PenaltyStatus.LAPSED)
        .getResultStream();
  }

  void decideAndServe(Penalty penalty, ActionContext context) {
    penalty.decide(context.now());
    notices.serve(penalty, context.now(), context.clocks().calendar());
  }

  /** It no longer stands; what was posted is taken back by another posting. */
  void revoke(Penalty penalty, ActionContext context) {
    penalty.revoke();
    if (penalty.finalAmount() != null) {
      ledger.relieve(penalty, context.actor().no());
    }
    Complaint complaint = penalty.complaint();
    notifier.tell(
        penalty.employee(),
        complaint,
        complaint.stage(),
        NotificationKind.PENALTY_REVOKED,
        context.now());
  }
}
