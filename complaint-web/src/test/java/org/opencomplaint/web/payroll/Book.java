package org.opencomplaint.web.payroll;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.payroll.StatementRow;

/**
 * What the months should say, reckoned in cents from what has happened, by the rules typed in again
 * and without a look at the ledger.
 */
final class Book {
  private static final long MINIMUM_WAGE = 274_000;

  private final Map<String, Account> accounts = new HashMap<>();

  /** What somebody owes. */
  private static final class Account {
    private long opening;
    private long newlyFinal;
    private long relief;

    private long due() {
      return opening + newlyFinal - relief;
    }
  }

  /** What a statement's line should say, in cents. */
  record Line(long opening, long newlyFinal, long relief, long deducted, long carried) {
    static Line of(StatementRow row) {
      return row == null
          ? new Line(0, 0, 0, 0, 0)
          : new Line(
              cents(row.openingDue()),
              cents(row.newlyFinal()),
              cents(row.relief()),
              cents(row.deducted()),
              cents(row.carried()));
    }
  }

  void becameFinal(String person, Money amount) {
    account(person).newlyFinal += cents(amount);
  }

  void revoked(String person, Money amount) {
    account(person).relief += cents(amount);
  }

  /**
   * Closes a month for somebody.
   *
   * @param wage in cents; performance pay is a quarter of it, and there is no bonus; null if he has
   *     none
   */
  Line close(String person, Long wage) {
    Account account = account(person);
    long due = account.due();
    long limit =
        wage == null
            ? 0
            : Math.max(0, Math.min(wage / 5, Math.min(wage - MINIMUM_WAGE, wage / 4 / 2)));
    long deducted = Math.min(due, limit);
    Line line =
        new Line(account.opening, account.newlyFinal, account.relief, deducted, due - deducted);
    account.opening = due - deducted;
    account.newlyFinal = 0;
    account.relief = 0;
    return line;
  }

  /** What somebody owes now. */
  Money due(String person) {
    return money(account(person).due());
  }

  private Account account(String person) {
    return accounts.computeIfAbsent(person, no -> new Account());
  }

  static long cents(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  static Money money(long cents) {
    return Money.of(BigDecimal.valueOf(cents, 2));
  }
}
