package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.persistence.Identified;

/** What was offered to the customer, and who must approve it; a returned one stays readable. */
@Entity
public class Proposal extends Identified {
  /** Where a proposal stands. */
  public enum Status {
    PENDING,
    APPROVED,
    RETURNED
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;
  private int round;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposer_id")
  private Employee proposer;

  @Column(name = "customer_agreed")
  private boolean customerAgreed;

  @Column(name = "disagreement_reason")
  private String disagreementReason;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private Status status = Status.PENDING;

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Remedy> remedies = new ArrayList<>();

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Approval> approvals = new ArrayList<>();

  protected Proposal() {}

  Proposal(Complaint complaint, Propose form, ActionContext context) {
    this(complaint, form.remedies(), context);
    customerAgreed = form.customerAgreed();
    disagreementReason = form.customerAgreed() ? null : form.disagreement();
    ask(ApprovalChain.of(this, complaint.severity(), context));
  }

  private Proposal(Complaint complaint, List<RemedyLine> lines, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.proposals().size() + 1;
    this.round = complaint.round();
    this.proposer = context.actor();
    this.proposedAt = context.now();
    for (RemedyLine line : lines) {
      remedies.add(new Remedy(this, remedies.size() + 1, line));
    }
  }

  /** What was settled on the spot: agreed, approved by rule and carried out at once. */
  static Proposal settledOnTheSpot(
      Complaint complaint, RemedyLine line, String evidence, ActionContext context) {
    Proposal proposal = new Proposal(complaint, List.of(line), context);
    proposal.customerAgreed = true;
    proposal.status = Status.APPROVED;
    proposal.remedies.get(0).carryOut(context.actor(), context.now(), evidence);
    return proposal;
  }

  /** Asks the levels that are not asked yet. */
  void ask(List<ApprovalChain.Link> links) {
    for (ApprovalChain.Link link : links) {
      if (approvals.stream().noneMatch(link::isOf)) {
        approvals.add(new Approval(this, approvals.size() + 1, link.level(), link.approver()));
      }
    }
  }

  /** The first level that has not decided yet. */
  Optional<Approval> pendingApproval() {
    return approvals.stream().filter(Approval::isPending).findFirst();
  }

  /** The levels that have not decided yet, in order. */
  List<Approval> pendingApprovals() {
    return approvals.stream().filter(Approval::isPending).toList();
  }

  /** One decision, of the first of these levels, counts for all of them. */
  void approve(List<Approval> levels, String comment, ActionContext context) {
    Approval decided = levels.get(0);
    decided.decide(Approval.Decision.APPROVED, comment, context);
    levels.stream().skip(1).forEach(level -> level.countWith(decided));
    if (pendingApproval().isEmpty()) {
      status = Status.APPROVED;
    }
  }

  /** Levels that wait for somebody who is gone wait for another. */
  void replaceApprover(Employee gone, Function<Approval, Employee> other) {
    approvals.stream()
        .filter(approval -> approval.isPending() && approval.approver().equals(gone))
        .forEach(approval -> approval.ask(other.apply(approval)));
  }

  void carryOut(Execution execution, Employee by) {
    remedies.get(execution.remedy() - 1).carryOut(by, execution.at(), execution.evidence());
  }

  void sendBack(String comment, ActionContext context) {
    pendingApproval().orElseThrow().decide(Approval.Decision.RETURNED, comment, context);
    status = Status.RETURNED;
  }

  /** The levels for which the last decision counts: one, or several where one person was left. */
  public List<Role> lastDecided() {
    List<Approval> decided = approvals.stream().filter(approval -> !approval.isPending()).toList();
    int first = decided.size() - 1;
    while (first > 0 && decided.get(first).countedWith() != null) {
      first--;
    }
    return decided.stream().skip(Math.max(first, 0)).map(Approval::level).toList();
  }

  /** Whether a level is the employee's, decided or not. */
  boolean isAskedOrHasDecided(Employee employee) {
    return approvals.stream().anyMatch(approval -> approval.approver().equals(employee));
  }

  /** Those who have decided on it. */
  List<Employee> deciders() {
    return approvals.stream()
        .filter(approval -> !approval.isPending())
        .map(Approval::approver)
        .toList();
  }

  /** Whether the employee proposed it or has decided on it, himself or through a delegate. */
  public boolean tookPart(Employee employee) {
    return proposer.equals(employee)
        || deciders().contains(employee)
        || approvals.stream().anyMatch(approval -> employee.equals(approval.decidedFor()));
  }

  /** What the remedies are worth together. */
  public Money value() {
    return remedies.stream().map(Remedy::value).reduce(Money.ZERO, Money::plus);
  }

  /** The complaint it is for. */
  public Complaint complaint() {
    return complaint;
  }

  /** Its place among the complaint's proposals, from 1. */
  public int position() {
    return position;
  }

  public int round() {
    return round;
  }

  public Employee proposer() {
    return proposer;
  }

  public boolean isCustomerAgreed() {
    return customerAgreed;
  }

  /** Why the customer does not agree; null if he does. */
  public String disagreementReason() {
    return disagreementReason;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public Status status() {
    return status;
  }

  public List<Remedy> remedies() {
    return List.copyOf(remedies);
  }

  /** The levels in the order in which they decide. */
  public List<Approval> approvals() {
    return List.copyOf(approvals);
  }
}
