package org.opencomplaint.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.money.Money;

/** What must hold whatever happens in a year, tried on ten thousand made-up ones. */
class LedgerPropertiesTest {
  private static final int YEARS = 10_000;

  @Test
  void everyPostingSumsToZeroAndEveryStatementAgreesWithReckoningInCents() {
    int deducted = 0;
    int refunded = 0;
    int carried = 0;
    for (int seed = 0; seed < YEARS; seed++) {
      RandomYear year = new RandomYear(seed);
      for (YearMonth month : RandomYear.MONTHS) {
        long due = year.live(month);
        long expected = year.reckonedInCents();
        long closed = year.close(month);

        assertThat(closed).as("deducted in %s of %s", month, seed).isEqualTo(expected);
        assertThat(year.due()).as("carried in %s of %s", month, seed).isEqualTo(due - expected);
        deducted += closed > 0 ? 1 : 0;
        refunded += closed < 0 ? 1 : 0;
        carried += year.due() > 0 ? 1 : 0;
      }
      assertThat(year.postings()).as("year %s", seed).allMatch(LedgerPropertiesTest::isBalanced);
      assertThat(year.overdrawn()).as("year %s", seed).isEmpty();
      assertThat(year.closedMonthsThatChanged()).as("year %s", seed).isEmpty();
    }
    assertThat(List.of(deducted, refunded, carried)).allMatch(times -> times > YEARS / 10);
  }

  private static boolean isBalanced(Posting posting) {
    return !posting.lines().isEmpty()
        && posting.lines().stream()
            .map(PostingLine::amount)
            .reduce(Money.ZERO, Money::plus)
            .isZero();
  }
}
