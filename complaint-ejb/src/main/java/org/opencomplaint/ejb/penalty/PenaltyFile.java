package org.opencomplaint.ejb.penalty;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;

/**
 * One line of the accountability register whole: what was found, how the amount came about, what
 * became of it and every posting.
 *
 * @param rootCause as found; null for a delay, as is {@code analysis}
 * @param finalAt null until final
 * @param postings the oldest first; their changes sum to what is still due
 */
public record PenaltyFile(
    PenaltyRegister.Line line,
    MyPenalty penalty,
    CategoryName rootCause,
    String analysis,
    Instant finalAt,
    List<PostingLine> postings) {

  /**
   * What a posting did to it.
   *
   * @param reason such as ASSESS, RELIEVE or DEDUCT
   * @param period the payroll month, such as {@code 2026-11}; null if it is none's
   * @param change of what is due
   * @param due after it
   */
  public record PostingLine(Instant at, String reason, String period, Money change, Money due) {}
}
