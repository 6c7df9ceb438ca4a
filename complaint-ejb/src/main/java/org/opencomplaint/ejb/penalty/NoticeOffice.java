package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.complaint.Approval;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.delay.Delay;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Notice;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.Service;
import org.opencomplaint.ejb.complaint.Signature;
import org.opencomplaint.ejb.complaint.Signatures;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.notification.Notifier;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.penalty.NoticeContent.Decided;

/** Serves penalties: writes the notice, keeps it for ever, and tells the employee. */
@ApplicationScoped
public class NoticeOffice {
  @Inject private PenaltyParts parts;
  @Inject private Notifier notifier;
  @Inject private Signatures signatures;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Puts a decided penalty before the employee, in the present transaction. */
  public void serve(Penalty penalty, Instant now, WorkingCalendar calendar) {
    penalty.serve(now, calendar);
    issue(penalty, calendar.zone());
    if (penalty.delay().isEmpty()) {
      Complaint complaint = penalty.complaint();
      notifier.tell(
          penalty.employee(), complaint, complaint.stage(), NotificationKind.PENALTY, now);
    }
  }

  private void issue(Penalty penalty, ZoneId zone) {
    int position = 1 + issued(penalty);
    byte[] pdf = NoticeForm.print(content(penalty, position, zone));
    entities.persist(new Notice(penalty, position, pdf, Sha256.of(pdf)));
  }

  private int issued(Penalty penalty) {
    return entities
        .createQuery("select count(n) from Notice n where n.penalty = :penalty", Long.class)
        .setParameter("penalty", penalty)
        .getSingleResult()
        .intValue();
  }

  private NoticeContent content(Penalty penalty, int position, ZoneId zone) {
    Complaint complaint = penalty.complaint();
    Service service = penalty.service().orElseThrow();
    Optional<Assessment> assessment = penalty.assessment();
    Optional<Findings> findings = assessment.flatMap(made -> complaint.currentFindings());
    return new NoticeContent(
        Notice.number(penalty, position),
        EmployeeName.of(penalty.employee()),
        penalty.department().name(),
        complaint.number(),
        path(complaint.intake().category()),
        complaint.intake().customer().isConfidential() ? null : complaint.intake().facts(),
        findings.map(Findings::analysis).orElse(null),
        findings.map(Findings::rootCause).map(Category::nameZh).orElse(null),
        parts.liability(penalty),
        assessment.map(Assessment::share).orElse(null),
        parts.delay(penalty),
        penalty.amount(),
        day(service.noticedAt(), zone),
        service.servedOn(),
        service.appealUntil(),
        decided(penalty, zone));
  }

  private static String path(Category category) {
    Category top = category.top();
    return category.equals(top) ? top.nameZh() : top.nameZh() + " / " + category.nameZh();
  }

  /** Who decided: those who approved, or the manager who confirmed the delay. */
  private List<Decided> decided(Penalty penalty, ZoneId zone) {
    return penalty
        .delay()
        .map(delay -> List.of(decided(delay, zone)))
        .orElseGet(() -> approved(penalty, zone));
  }

  /** Each once, also where one decision counted for several levels. */
  private List<Decided> approved(Penalty penalty, ZoneId zone) {
    List<Signature> trail = signatures.of(penalty.complaint());
    return penalty.proposal().orElseThrow().approvals().stream()
        .filter(approval -> approval.decision() == Approval.Decision.APPROVED)
        .filter(approval -> approval.countedWith() == null)
        .map(approval -> decided(approval, trail, zone))
        .toList();
  }

  private static Decided decided(Delay delay, ZoneId zone) {
    return new Decided(delay.decidedBy().name(), day(delay.decidedAt(), zone), null, null);
  }

  private static Decided decided(Approval approval, List<Signature> trail, ZoneId zone) {
    Optional<Signature> signed = Signature.at(approval.decidedAt(), trail, Action.APPROVE);
    return new Decided(
        approval.approver().name(),
        day(approval.decidedAt(), zone),
        signed.map(Signature::inPlaceOf).map(EmployeeName::name).orElse(null),
        signed.map(Signature::because).orElse(null));
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
