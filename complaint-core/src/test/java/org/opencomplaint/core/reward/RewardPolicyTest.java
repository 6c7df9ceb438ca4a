package org.opencomplaint.core.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.Company;
import org.opencomplaint.core.money.Money;

class RewardPolicyTest {
  private final RewardPolicy policy = policy(true);

  @Test
  void theBestRatingIsWorthMostAndABadOneNothing() {
    assertThat(policy.amount(5, true, Money.ZERO)).isEqualTo(Money.of("50.00"));
    assertThat(policy.amount(4, true, Money.ZERO)).isEqualTo(Money.of("20.00"));
    assertThat(policy.amount(3, true, Money.ZERO)).isEqualTo(Money.ZERO);
  }

  @Test
  void whoWasLateGetsNothingWhereThePolicyAsksForTime() {
    assertThat(policy.amount(5, false, Money.ZERO)).isEqualTo(Money.ZERO);
    assertThat(policy(false).amount(5, false, Money.ZERO)).isEqualTo(Money.of("50.00"));
  }

  @Test
  void aMonthNeverExceedsTheCap() {
    assertThat(policy.amount(5, true, Money.of("170.00"))).isEqualTo(Money.of("30.00"));
    assertThat(policy.amount(5, true, Money.of("200.00"))).isEqualTo(Money.ZERO);
    assertThat(policy.amount(5, true, Money.of("250.00"))).isEqualTo(Money.ZERO);
  }

  private static RewardPolicy policy(boolean inTimeOnly) {
    return new RewardPolicy(
        1,
        new RewardPolicy.Terms(
            LocalDate.of(2026, 1, 1),
            Money.of("50.00"),
            Money.of("20.00"),
            inTimeOnly,
            Money.of("200.00")),
        "试行",
        new Company().hr,
        Instant.EPOCH);
  }
}
