package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.persistence.Identified;

/** One level's word on a proposal (主管领导批示). */
@Entity
public class Approval extends Identified {
  /** What a level said. */
  public enum Decision {
    PENDING,
    APPROVED,
    RETURNED
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "\"level\"")
  private Role level;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "approver_id")
  private Employee approver;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decided_for_id")
  private Employee decidedFor;

  @Enumerated(EnumType.STRING)
  private Decision decision = Decision.PENDING;

  @Column(name = "\"comment\"")
  private String comment;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "counted_with")
  private Role countedWith;

  protected Approval() {}

  Approval(Proposal proposal, int position, Role level, Employee approver) {
    this.proposal = proposal;
    this.position = position;
    this.level = level;
    this.approver = approver;
  }

  /** The one who decides is the one named afterwards, also when a colleague stepped in. */
  void decide(Decision made, String remark, ActionContext context) {
    comment = remark;
    decidedFor =
        Delegated.delegator(proposal.complaint(), context.actor(), context.now()).orElse(null);
    approver = context.actor();
    decidedAt = context.now();
    decision = made;
  }

  /** There is nobody else for this level: what the approver decided at another counts here, too. */
  void countWith(Approval decided) {
    approver = decided.approver;
    decidedFor = decided.decidedFor;
    decidedAt = decided.decidedAt;
    decision = decided.decision;
    countedWith = decided.level;
  }

  /** Somebody else is asked, as whoever was asked is gone. */
  void ask(Employee other) {
    approver = other;
  }

  boolean isPending() {
    return decision == Decision.PENDING;
  }

  /** HEAD, MANAGER or LEADER: the level decided at, also when someone higher stepped in. */
  public Role level() {
    return level;
  }

  /** Who is asked, and once decided, who decided. */
  public Employee approver() {
    return approver;
  }

  /** Who had delegated it to the approver; null if he decided of his own right. */
  public Employee decidedFor() {
    return decidedFor;
  }

  /**
   * The level at which the one decision was made that counts here, too; null for one of its own.
   */
  public Role countedWith() {
    return countedWith;
  }

  public Decision decision() {
    return decision;
  }

  public String comment() {
    return comment;
  }

  /** Null until decided. */
  public Instant decidedAt() {
    return decidedAt;
  }
}
