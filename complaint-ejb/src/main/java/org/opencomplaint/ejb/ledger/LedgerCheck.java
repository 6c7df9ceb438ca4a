package org.opencomplaint.ejb.ledger;

import org.opencomplaint.core.money.Money;

/**
 * What checking the ledger found.
 *
 * @param fault what is wrong first, in words for an administrator; null if nothing is
 * @param postings how many were checked
 * @param assessed all that ever became due
 * @param deducted all that was ever taken
 * @param relieved all that was ever taken back
 * @param due what is still to be deducted
 */
public record LedgerCheck(
    String fault, long postings, Money assessed, Money deducted, Money relieved, Money due) {
  /** Whether nothing is wrong. */
  public boolean isSound() {
    return fault == null;
  }
}
