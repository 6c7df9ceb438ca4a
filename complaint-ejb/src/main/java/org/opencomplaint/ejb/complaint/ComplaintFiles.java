package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Intake;
import org.opencomplaint.core.complaint.Recusal;
import org.opencomplaint.core.complaint.StageVisit;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.IntakeView;
import org.opencomplaint.ejb.complaint.ComplaintFile.PenaltyView;
import org.opencomplaint.ejb.complaint.ComplaintFile.SubjectView;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/** Puts together everything of one complaint, as one viewer may see it. */
@ApplicationScoped
class ComplaintFiles {
  @Inject private Clock clock;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Organisation organisation;
  @Inject private Signatures signatures;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  ComplaintFile of(Complaint complaint, Employee viewer) {
    fetchTogether(complaint);
    StageVisit present = present(complaint);
    return new ComplaintFile(
        complaint.number(),
        complaint.version(),
        complaint.stage(),
        complaint.outcome(),
        complaint.round(),
        complaint.visits().size(),
        complaint.severity(),
        EmployeeName.of(complaint.holder()),
        complaint.intake().registeredAt(),
        complaint.intake().acknowledgeBy(),
        complaint.acknowledgedAt(),
        present == null ? null : present.enteredAt(),
        present == null ? null : present.warnAt(),
        complaint.dueAt(),
        complaint.totalDueAt(),
        ComplaintReceipt.isProvisional(complaint, clockPolicy.clocks()),
        percentUsed(complaint, present),
        complaint.closedAt(),
        complaint.isPaused(clock.instant()) ? complaint.pausedUntil() : null,
        complaint.mergedInto() == null ? null : complaint.mergedInto().number(),
        merged(complaint),
        DepartmentName.of(complaint.leadDepartment()),
        complaint.coHandling().stream().map(DepartmentName::of).toList(),
        intake(complaint, viewer),
        IntakeCorrectionView.of(complaint, viewer),
        complaint.addedFacts().stream().map(StepViews::of).toList(),
        complaint.opinions().stream().map(StepViews::of).toList(),
        complaint.toTell(),
        complaint.tellings().stream().map(TellingView::of).toList(),
        complaint.prospects().stream().map(StepViews::of).toList(),
        StepBar.of(complaint),
        complaint.validity().map(StepViews::of).orElse(null),
        complaint.assignments().stream().map(StepViews::of).toList(),
        complaint.findings().stream().map(StepViews::of).toList(),
        complaint.proposals().stream().map(StepViews::of).toList(),
        penalties(complaint),
        complaint.feedbacks().stream().map(StepViews::of).toList(),
        complaint.contactAttempts().stream().map(StepViews::of).toList(),
        complaint
            .review()
            .map(review -> StepViews.of(review, complaint.improvements()))
            .orElse(null),
        signatures.of(complaint),
        !Recusal.mayAct(complaint, viewer),
        complaint.actionsOpenTo(viewer, clock.instant()),
        suggestion(complaint),
        absorbed(complaint, viewer));
  }

  /** Fetches at once what the file would else fetch one by one: who held it, and where. */
  private void fetchTogether(Complaint complaint) {
    entities
        .createQuery(
            "select e from Holding h join h.employee e join fetch e.department"
                + " where h.visit.complaint = :complaint",
            Employee.class)
        .setParameter("complaint", complaint)
        .getResultList();
    entities
        .createQuery(
            "select v from StageVisit v left join fetch v.holdings where v.complaint = :complaint",
            StageVisit.class)
        .setParameter("complaint", complaint)
        .getResultList();
  }

  private List<String> merged(Complaint complaint) {
    return mergedInto(complaint).stream().map(Complaint::number).toList();
  }

  private List<MergedView> absorbed(Complaint survivor, Employee viewer) {
    List<MergedView> absorbed = new ArrayList<>();
    for (Complaint merged : mergedInto(survivor)) {
      absorbed.add(
          new MergedView(
              merged.number(),
              survivor.number(),
              merged.closedAt(),
              customer(merged.intake().customer(), CustomerPrivacy.of(viewer, merged)),
              merged.intake().facts(),
              merged.addedFacts().stream().map(StepViews::of).toList()));
      absorbed.addAll(absorbed(merged, viewer));
    }
    return absorbed;
  }

  private List<Complaint> mergedInto(Complaint survivor) {
    return entities
        .createQuery(
            "select c from Complaint c where c.mergedInto = :survivor order by c.number",
            Complaint.class)
        .setParameter("survivor", survivor)
        .getResultList();
  }

  private static StageVisit present(Complaint complaint) {
    return complaint.visits().stream()
        .filter(visit -> visit.leftAt() == null)
        .findFirst()
        .orElse(null);
  }

  private Long percentUsed(Complaint complaint, StageVisit present) {
    if (present == null) {
      return null;
    }
    Clocks clocks = clockPolicy.clocks();
    Limit limit = present.limit(clocks);
    Duration left =
        clocks.left(limit.base(), present.dueAt(), complaint.pausedUntil(), clock.instant());
    return limit.percentUsed(limit.duration().minus(left));
  }

  private static IntakeView intake(Complaint complaint, Employee viewer) {
    Intake intake = complaint.intake();
    return new IntakeView(
        intake.channel(),
        CategoryName.of(intake.category()),
        customer(intake.customer(), CustomerPrivacy.of(viewer, complaint)),
        subject(intake),
        intake.facts(),
        intake.demandRemedy(),
        intake.demandAmount(),
        intake.occurredAt(),
        intake.place(),
        intake.replyBy(),
        EmployeeName.of(intake.recordedBy()),
        intake.nth());
  }

  private static CustomerView customer(Customer customer, CustomerPrivacy privacy) {
    boolean confidential = customer.isConfidential();
    return new CustomerView(
        customer.kind(),
        privacy.name(customer.name(), confidential),
        privacy.phone(customer.phone(), confidential),
        privacy.phone(customer.phone2(), confidential),
        privacy.email(customer.email(), confidential),
        privacy.address(customer.address(), confidential),
        customer.isAnonymous(),
        confidential,
        !privacy.showsContacts(confidential));
  }

  private static SubjectView subject(Intake intake) {
    return new SubjectView(
        intake.subject().product(),
        intake.subject().orderNo(),
        intake.subject().batch(),
        intake.subject().quantity(),
        intake.subject().defectiveQuantity(),
        DepartmentName.of(intake.complainedDepartment()),
        EmployeeName.of(intake.complainedEmployee()));
  }

  private List<PenaltyView> penalties(Complaint complaint) {
    return entities
        .createQuery(
            "select p from Penalty p join fetch p.employee where p.complaint = :complaint"
                + " order by p.proposedAt, p.employee.no",
            Penalty.class)
        .setParameter("complaint", complaint)
        .getResultStream()
        .map(StepViews::of)
        .toList();
  }

  /** Where it is to go; or, once it was corrected there, where it would go now instead. */
  private DepartmentName suggestion(Complaint complaint) {
    boolean corrected = complaint.stage().isOpen() && !complaint.corrections().isEmpty();
    if (complaint.stage() != Stage.ASSIGNMENT && !corrected) {
      return null;
    }
    return organisation
        .suggestionFor(complaint.intake().routingFacts())
        .map(Suggestion::department)
        .filter(
            department -> complaint.stage() == Stage.ASSIGNMENT || isNews(department, complaint))
        .map(DepartmentName::of)
        .orElse(null);
  }

  private static boolean isNews(Department department, Complaint complaint) {
    return complaint.leadDepartment() != null && !department.equals(complaint.leadDepartment());
  }
}
