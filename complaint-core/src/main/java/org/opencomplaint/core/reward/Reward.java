package org.opencomplaint.core.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/** Money for whoever handled a complaint well. */
@Entity
public class Reward extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Column(name = "policy_version")
  private int policyVersion;

  private int rating;

  @Column(name = "in_time")
  private boolean inTime;

  private Money amount;

  @Enumerated(EnumType.STRING)
  private RewardStatus status = RewardStatus.PROPOSED;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decided_by_id")
  private Employee decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Reward() {}

  /** What the policy says; approving it makes it money. */
  public Reward(Complaint complaint, Employee employee, Merit merit, Money amount, Instant now) {
    this.complaint = complaint;
    this.employee = employee;
    this.policyVersion = merit.policyVersion();
    this.rating = merit.rating();
    this.inTime = merit.inTime();
    this.amount = amount;
    this.proposedAt = now;
  }

  /** What the policy looked at. */
  public record Merit(int policyVersion, int rating, boolean inTime) {}

  /** A manager or HR agrees. */
  public void approve(Employee by, Instant now) {
    decide(RewardStatus.APPROVED, by, now);
  }

  /** A manager or HR does not agree. */
  public void reject(Employee by, Instant now) {
    decide(RewardStatus.REJECTED, by, now);
  }

  private void decide(RewardStatus decided, Employee by, Instant now) {
    require(RewardStatus.PROPOSED);
    if (employee.equals(by)) {
      throw new RewardRefused(RewardRefused.Reason.OWN_REWARD);
    }
    status = decided;
    decidedBy = by;
    decidedAt = now;
  }

  /** The complaint goes on before it was approved. */
  public void lapse() {
    require(RewardStatus.PROPOSED);
    status = RewardStatus.LAPSED;
  }

  /** The complaint was judged otherwise: what was posted is taken back. */
  public void reverse() {
    require(RewardStatus.APPROVED);
    status = RewardStatus.REVERSED;
  }

  private void require(RewardStatus needed) {
    if (status != needed) {
      throw new RewardRefused(RewardRefused.Reason.REWARD_DECIDED);
    }
  }

  public Complaint complaint() {
    return complaint;
  }

  public Employee employee() {
    return employee;
  }

  public Money amount() {
    return amount;
  }

  public RewardStatus status() {
    return status;
  }
}
