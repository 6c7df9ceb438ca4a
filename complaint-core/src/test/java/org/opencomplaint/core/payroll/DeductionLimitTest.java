package org.opencomplaint.core.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencomplaint.core.payroll.LimitRule.MINIMUM_WAGE;
import static org.opencomplaint.core.payroll.LimitRule.PERFORMANCE_50_PERCENT;
import static org.opencomplaint.core.payroll.LimitRule.WAGE_20_PERCENT;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.money.Money;

class DeductionLimitTest {

  @Test
  void exampleL1HalfOfPerformancePayAndBonusIsTheLimit() {
    assertThat(limit("6000.00", "1500.00", "500.00", "2740.00"))
        .isEqualTo(new DeductionLimit(Money.of("1000.00"), PERFORMANCE_50_PERCENT));
  }

  @Test
  void exampleL2TheMinimumWageIsTheLimit() {
    assertThat(limit("2900.00", "600.00", "200.00", "2740.00"))
        .isEqualTo(new DeductionLimit(Money.of("160.00"), MINIMUM_WAGE));
  }

  @Test
  void exampleL3AWageBelowTheMinimumLeavesNothingToDeduct() {
    assertThat(limit("2700.00", "600.00", "200.00", "2740.00"))
        .isEqualTo(new DeductionLimit(Money.ZERO, MINIMUM_WAGE));
  }

  @Test
  void aFifthOfTheWageIsTheLimitWhereItIsTheSmallest() {
    assertThat(limit("6000.00", "3000.00", "500.00", "2740.00"))
        .isEqualTo(new DeductionLimit(Money.of("1200.00"), WAGE_20_PERCENT));
  }

  @Test
  void eachPartIsRoundedDown() {
    assertThat(limit("5000.09", "9000.00", "0.00", "2740.00").limit())
        .isEqualTo(Money.of("1000.01"));
    assertThat(limit("6000.00", "100.01", "0.02", "2740.00").limit()).isEqualTo(Money.of("50.01"));
  }

  @ParameterizedTest
  @CsvSource({
    "1000.00, 400.00, 0.00, 800.00, WAGE_20_PERCENT",
    "1000.00, 400.00, 0.00, 0.00,   WAGE_20_PERCENT",
    "1000.00, 200.00, 0.00, 900.00, MINIMUM_WAGE",
    "1000.00, 0.00,   0.00, 1000.00, MINIMUM_WAGE",
    "1000.00, 0.00,   0.00, 1001.00, MINIMUM_WAGE",
    "0.00,    0.00,   0.00, 0.00,   WAGE_20_PERCENT",
    "0.00,    0.00,   0.00, 2740.00, WAGE_20_PERCENT",
  })
  void ofEqualLimitsTheFirstRuleIsNamed(
      String wage, String performancePay, String bonus, String minimumWage, LimitRule rule) {
    assertThat(limit(wage, performancePay, bonus, minimumWage).rule()).isEqualTo(rule);
  }

  @Test
  void noAmountMayBeNegative() {
    refused("-0.01", "0.00", "0.00", "0.00");
    refused("0.00", "-0.01", "0.00", "0.00");
    refused("0.00", "0.00", "-0.01", "0.00");
    refused("0.00", "0.00", "0.00", "-0.01");
  }

  @Test
  void theLimitAgreesWithReckoningInCents() {
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      long wage = random.nextInt(900_000);
      long pay = random.nextInt(300_000);
      long bonus = random.nextInt(100_000);
      long minimum = random.nextInt(300_000);
      long smallest = Math.max(0, Math.min(Math.min(wage / 5, wage - minimum), (pay + bonus) / 2));
      assertThat(DeductionLimit.of(cents(wage), cents(pay), cents(bonus), cents(minimum)).limit())
          .isEqualTo(cents(smallest));
    }
  }

  private static void refused(String wage, String pay, String bonus, String minimumWage) {
    assertThatIllegalArgumentException().isThrownBy(() -> limit(wage, pay, bonus, minimumWage));
  }

  private static DeductionLimit limit(
      String wage, String performancePay, String bonus, String minimumWage) {
    return DeductionLimit.of(
        Money.of(wage), Money.of(performancePay), Money.of(bonus), Money.of(minimumWage));
  }

  private static Money cents(long cents) {
    return Money.of(BigDecimal.valueOf(cents, 2));
  }
}
