package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Appeal;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.complaint.CustomerPrivacy;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.penalty.HearingFile.Other;

/** Puts together what whoever hears an appeal must know. */
@ApplicationScoped
class HearingFiles {
  @Inject private PenaltyRegisters registers;
  @Inject private PenaltyParts parts;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  HearingFile of(Penalty penalty, Employee reader) {
    Complaint complaint = penalty.complaint();
    Optional<Findings> findings =
        penalty.assessment().flatMap(assessed -> complaint.currentFindings());
    boolean knowsCustomer = CustomerPrivacy.knowsCustomer(reader, complaint);
    return new HearingFile(
        registers.find(penalty.id()),
        knowsCustomer ? complaint.intake().facts() : null,
        findings.map(Findings::rootCause).map(CategoryName::of).orElse(null),
        findings.map(Findings::analysis).orElse(null),
        findings.map(Findings::investigator).map(EmployeeName::of).orElse(null),
        parts.liability(penalty),
        penalty.assessment().map(Assessment::share).orElse(null),
        parts.delay(penalty),
        penalty.appeal().map(Appeal::appealedAt).orElse(null),
        others(penalty),
        penalty.tookPart(reader));
  }

  private List<Other> others(Penalty heard) {
    return entities
        .createQuery(
            "select p from Penalty p where p.complaint = :complaint and p <> :heard"
                + " and p.delay is null and p.status not in :gone order by p.employee.no, p.id",
            Penalty.class)
        .setParameter("complaint", heard.complaint())
        .setParameter("heard", heard)
        .setParameter("gone", List.of(PenaltyStatus.LAPSED, PenaltyStatus.REVOKED))
        .getResultStream()
        .map(
            other ->
                new Other(
                    EmployeeName.of(other.employee()),
                    other.assessment().map(Assessment::share).orElse(null),
                    other.finalAmount() == null ? other.amount() : other.finalAmount()))
        .toList();
  }
}
