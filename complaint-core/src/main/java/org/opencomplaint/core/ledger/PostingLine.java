package org.opencomplaint.core.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.reward.Reward;

/** One side of a posting: an amount, never zero, on one account for one penalty or reward. */
@Entity
@Table(name = "posting_line")
public class PostingLine extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "posting_id")
  private Posting posting;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private EmployeeAccount holder;

  @Enumerated(EnumType.STRING)
  private AccountKind account;

  /** Null if it is about a reward. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "penalty_id")
  private Penalty penalty;

  /** Null if it is about a penalty. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reward_id")
  private Reward reward;

  private Money amount;

  protected PostingLine() {}

  PostingLine(
      Posting posting, EmployeeAccount holder, AccountKind account, Penalty penalty, Money amount) {
    this.posting = posting;
    this.holder = holder;
    this.account = account;
    this.penalty = penalty;
    this.amount = amount;
  }

  PostingLine(
      Posting posting, EmployeeAccount holder, AccountKind account, Reward reward, Money amount) {
    this.posting = posting;
    this.holder = holder;
    this.account = account;
    this.reward = reward;
    this.amount = amount;
  }

  PostingRecord.Line record() {
    return new PostingRecord.Line(
        holder.employeeId(),
        account,
        penalty == null ? 0 : penalty.id(),
        reward == null ? 0 : reward.id(),
        amount);
  }

  public AccountKind account() {
    return account;
  }

  /** Null if it is about a reward. */
  public Penalty penalty() {
    return penalty;
  }

  public Money amount() {
    return amount;
  }
}
