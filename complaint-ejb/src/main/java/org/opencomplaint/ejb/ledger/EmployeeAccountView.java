package org.opencomplaint.ejb.ledger;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.ledger.AccountKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.PenaltyStatus;

/**
 * What an employee owes and how that came about.
 *
 * @param employee employee number
 * @param due still to be deducted; negative when a refund is owed
 * @param penalties he has been given notice of, the newest first
 * @param postings the newest first
 */
public record EmployeeAccountView(
    String employee,
    String name,
    String department,
    Money due,
    List<PenaltyBalance> penalties,
    List<PostingView> postings) {

  /**
   * A penalty and what is open of it.
   *
   * @param finalAmount null until final, as is {@code finalAt}
   */
  public record PenaltyBalance(
      long id,
      String complaint,
      PenaltyStatus status,
      Money amount,
      Money finalAmount,
      Money due,
      Instant finalAt) {}

  /**
   * A posting.
   *
   * @param by employee number, or SYSTEM
   * @param reason ASSESS, RELIEVE, WRITE_OFF or DEDUCT
   * @param period the payroll month of a deduction, such as {@code 2026-11}; null otherwise
   */
  public record PostingView(
      long id, Instant at, String by, String reason, String period, List<LineView> lines) {}

  /** One side of a posting. */
  public record LineView(AccountKind account, String complaint, Money amount) {}
}
