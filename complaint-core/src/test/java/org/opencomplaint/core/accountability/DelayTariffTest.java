package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.money.Money;

class DelayTariffTest {

  @Test
  void exampleD1EachHolderPaysForHisOwnPartOfTheOverrun() {
    assertThat(DelayTariff.amount(Duration.ofHours(6))).isEqualTo(Money.of("50.00"));
    assertThat(DelayTariff.amount(Duration.parse("PT3H30M"))).isEqualTo(Money.ZERO);
  }

  @Test
  void exampleD2EveryStartedEightHoursBeyondADayCostMore() {
    assertThat(DelayTariff.amount(Duration.ofHours(33))).isEqualTo(Money.of("200.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0.00",
    "PT1M, 0.00",
    "PT4H, 0.00",
    "PT4H0.000000001S, 50.00",
    "PT4H1M, 50.00",
    "PT8H, 50.00",
    "PT8H1M, 100.00",
    "PT24H, 100.00",
    "PT24H1M, 150.00",
    "PT32H, 150.00",
    "PT32H1M, 200.00",
    "PT40H, 200.00",
    "PT80H, 450.00",
    "PT80H1M, 500.00",
    "PT88H, 500.00",
    "PT88H1M, 500.00",
    "P10000D, 500.00"
  })
  void theTariffStepsUpJustAfterEachBoundary(Duration overrun, String amount) {
    assertThat(DelayTariff.amount(overrun)).isEqualTo(Money.of(amount));
  }

  @Test
  void noOverrunIsTooLongToBeCharged() {
    assertThat(DelayTariff.amount(Duration.ofSeconds(Long.MAX_VALUE)))
        .isEqualTo(Money.of("500.00"));
  }

  @Test
  void theTariffAgreesWithCountingBlocksMinuteByMinute() {
    int cents = 100_00;
    for (int minute = 24 * 60 + 1; minute < 200 * 60; minute++) {
      if ((minute - 24 * 60) % (8 * 60) == 1) {
        cents = Math.min(cents + 50_00, 500_00);
      }
      assertThat(DelayTariff.amount(Duration.ofMinutes(minute)))
          .isEqualTo(Money.of("0.01").times(cents));
    }
  }

  @Test
  void anOverrunIsNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DelayTariff.amount(Duration.ofMinutes(-1)));
  }
}
