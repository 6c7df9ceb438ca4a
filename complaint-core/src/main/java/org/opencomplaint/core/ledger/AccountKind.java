package org.opencomplaint.core.ledger;

/** The accounts every employee has (domain rules §9). */
public enum AccountKind {
  /** What is still to be deducted; negative when a refund is owed. */
  DUE,
  /** What he was penalised, as the other side of {@link #DUE}. */
  PENALTY,
  /** What was deducted from his pay. */
  DEDUCTION,
  /** What was taken back. */
  RELIEF,
  /** What is still to be paid as rewards; negative when more was paid than stands. */
  PAYABLE,
  /** What he was rewarded, as the other side of {@link #PAYABLE}. */
  REWARD,
  /** What was paid. */
  PAYOUT
}
