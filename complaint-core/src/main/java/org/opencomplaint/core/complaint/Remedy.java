package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** One thing done for the customer (处理方案). */
@Entity
public class Remedy extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  private int position;

  @Enumerated(EnumType.STRING)
  private RemedyKind kind;

  @Column(name = "\"value\"")
  private Money value;

  private String basis;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "carried_out_by_id")
  private Employee carriedOutBy;

  @Column(name = "carried_out_at")
  private Instant carriedOutAt;

  private String evidence;

  protected Remedy() {}

  Remedy(Proposal proposal, int position, RemedyLine line) {
    this.proposal = proposal;
    this.position = position;
    this.kind = line.kind();
    this.value = line.value();
    this.basis = line.basis();
  }

  void carryOut(Employee by, Instant at, String shownBy) {
    carriedOutBy = by;
    carriedOutAt = at;
    evidence = shownBy;
  }

  boolean isCarriedOut() {
    return carriedOutAt != null;
  }

  /** Whether one of its kind had been carried out already when it was proposed. */
  public boolean isAgain() {
    return proposal.complaint().proposals().stream()
        .filter(earlier -> earlier.position() < proposal.position())
        .flatMap(earlier -> earlier.remedies().stream())
        .anyMatch(remedy -> remedy.isCarriedOut() && remedy.kind == kind);
  }

  /** Its place in the proposal, from 1. */
  public int position() {
    return position;
  }

  public RemedyKind kind() {
    return kind;
  }

  /** What it is worth to the customer. */
  public Money value() {
    return value;
  }

  public String basis() {
    return basis;
  }

  /** Who carried it out; null until it is. */
  public Employee carriedOutBy() {
    return carriedOutBy;
  }

  public Instant carriedOutAt() {
    return carriedOutAt;
  }

  /** What shows that it was carried out. */
  public String evidence() {
    return evidence;
  }
}
