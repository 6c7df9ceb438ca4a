package org.opencomplaint.ejb.ledger;

import java.time.LocalDate;
import org.opencomplaint.core.money.Money;

/**
 * What checking the ledger found.
 *
 * @param fault what is wrong first, in words for an administrator; null if nothing is
 * @param head of the last day that has one; null while nothing is posted
 * @param postings how many were checked
 * @param assessed all that ever became due
 * @param deducted all that was ever taken
 * @param relieved all that was ever taken back
 * @param due what is still to be deducted
 */
public record LedgerCheck(
    String fault,
    Head head,
    long postings,
    Money assessed,
    Money deducted,
    Money relieved,
    Money due) {
  /** The last posting of a day: who writes it down can prove later what was posted until then. */
  public record Head(LocalDate day, long position, String hash) {}

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return fault == null;
  }
}
