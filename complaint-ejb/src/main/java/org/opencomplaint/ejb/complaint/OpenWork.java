package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.HolderBasis;
import org.opencomplaint.core.complaint.Improvement;
import org.opencomplaint.core.complaint.OutsideChange;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;

/** Moves open complaints when people or departments go; what happened to them stays as written. */
@ApplicationScoped
public class OpenWork {
  @Inject private Complaints complaints;
  @Inject private ComplaintLocks locks;
  @Inject private TrailDetails details;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Whether somebody holds an open complaint, or an approval waits for him; it stays so. */
  public boolean waitsFor(Employee employee) {
    locks.changeOrganisation();
    return !held(employee).isEmpty() || !awaiting(employee).isEmpty();
  }

  /**
   * Hands all that somebody holds to another, or to whoever else may where that one is recused, and
   * lets approvals that wait for him wait for the other. Improvement actions of his become the
   * other's, too.
   *
   * @return how many complaints were handed over
   */
  public int handOver(Employee from, Employee to) {
    locks.changeOrganisation();
    ActionContext context = complaints.context(false);
    List<Complaint> held = held(from);
    for (Complaint complaint : held) {
      Supplier<String> why = details.of(complaint, Map.of("from", from.no(), "successor", to.no()));
      handOver(complaint, to, why, context);
    }
    awaiting(from).forEach(complaint -> OutsideChange.askInstead(complaint, from, to, context));
    toBeImprovedBy(from)
        .forEach(improvement -> improvement.handOver(to, context.actor(), context.now()));
    return held.size();
  }

  /**
   * Takes what somebody holds, but must keep out of by what has changed in the organisation (回避),
   * to whoever is next.
   *
   * @return how many complaints they were
   */
  public int recuse(Employee employee) {
    locks.changeOrganisation();
    ActionContext context = complaints.context(false);
    List<Complaint> recused =
        held(employee).stream()
            .filter(complaint -> OutsideChange.isHeldByRecused(complaint, context))
            .toList();
    for (Complaint complaint : recused) {
      Supplier<String> why =
          details.of(complaint, Map.of("from", employee.no(), "because", HolderBasis.RECUSAL));
      handOver(complaint, employee, why, context);
    }
    return recused.size();
  }

  /** Written at once, as the next one's turn depends on it. */
  private void handOver(
      Complaint complaint, Employee to, Supplier<String> why, ActionContext context) {
    entities.persist(OutsideChange.handOver(complaint, to, why, context));
    entities.flush();
  }

  /**
   * Lets one department answer for all open complaints of another.
   *
   * @return how many they were
   */
  public int follow(Department merged, Department into) {
    locks.changeOrganisation();
    ActionContext context = complaints.context(false);
    List<Complaint> open = of(merged);
    for (Complaint complaint : open) {
      Supplier<String> why =
          details.of(complaint, Map.of("merged", merged.code(), "into", into.code()));
      entities.persist(OutsideChange.follow(complaint, merged, into, why, context));
    }
    return open.size();
  }

  private List<Complaint> held(Employee employee) {
    return entities
        .createQuery(
            "select c from Complaint c where c.holder = :employee order by c.dueAt, c.id",
            Complaint.class)
        .setParameter("employee", employee)
        .getResultList();
  }

  private List<Complaint> awaiting(Employee approver) {
    return entities
        .createQuery(
            "select distinct a.proposal.complaint from Approval a where a.approver = :approver"
                + " and a.decision = org.opencomplaint.core.complaint.Approval.Decision.PENDING",
            Complaint.class)
        .setParameter("approver", approver)
        .getResultList();
  }

  private List<Improvement> toBeImprovedBy(Employee owner) {
    return entities
        .createQuery(
            "select i from Improvement i where i.owner = :owner and i.status <>"
                + " org.opencomplaint.core.complaint.ImprovementStatus.EFFECTIVE",
            Improvement.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  private List<Complaint> of(Department department) {
    return entities
        .createQuery(
            "select distinct c from Complaint c left join c.coHandling helper"
                + " where c.stage <> org.opencomplaint.core.stage.Stage.CLOSED"
                + " and (c.leadDepartment = :department or helper = :department) order by c.id",
            Complaint.class)
        .setParameter("department", department)
        .getResultList();
  }
}
