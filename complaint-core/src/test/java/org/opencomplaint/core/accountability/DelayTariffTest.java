package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.money.Money;

class DelayTariffTest {

  private static final DelayTariff TARIFF = PenaltyPolicy.standard().delayTariff();

  @Test
  void exampleD1EachHolderPaysForHisOwnPartOfTheOverrun() {
    assertThat(TARIFF.amount(Duration.ofHours(6))).isEqualTo(Money.of("50.00"));
    assertThat(TARIFF.amount(Duration.parse("PT3H30M"))).isEqualTo(Money.ZERO);
  }

  @Test
  void exampleD2EveryStartedEightHoursBeyondADayCostMore() {
    assertThat(TARIFF.amount(Duration.ofHours(33))).isEqualTo(Money.of("200.00"));
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
    assertThat(TARIFF.amount(overrun)).isEqualTo(Money.of(amount));
  }

  @Test
  void noOverrunIsTooLongToBeCharged() {
    assertThat(TARIFF.amount(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(Money.of("500.00"));
  }

  @Test
  void theTariffAgreesWithCountingBlocksMinuteByMinute() {
    int cents = 100_00;
    for (int minute = 24 * 60 + 1; minute < 200 * 60; minute++) {
      if ((minute - 24 * 60) % (8 * 60) == 1) {
        cents = Math.min(cents + 50_00, 500_00);
      }
      assertThat(TARIFF.amount(Duration.ofMinutes(minute)))
          .isEqualTo(Money.of("0.01").times(cents));
    }
  }

  @Test
  void anOverrunIsNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> TARIFF.amount(Duration.ofMinutes(-1)));
  }

  @Test
  void aTariffAnswersEveryOverrun() {
    refused(List.of(), 8, "50.00", "500.00");
    refused(List.of(band(0, "0.00")), 8, "50.00", "500.00");
    refused(List.of(band(4, "0.00"), band(4, "50.00")), 8, "50.00", "500.00");
    refused(List.of(band(4, "50.00"), band(8, "0.00")), 8, "50.00", "500.00");
    refused(List.of(band(4, "-0.01")), 8, "50.00", "500.00");
    refused(List.of(band(4, "600.00")), 8, "50.00", "500.00");
    refused(List.of(band(4, "0.00")), 0, "50.00", "500.00");
    refused(List.of(band(4, "0.00")), 8, "0.00", "500.00");
  }

  private static void refused(List<DelayBand> bands, int hours, String perBlock, String maximum) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DelayTariff(bands, hours, Money.of(perBlock), Money.of(maximum)));
  }

  private static DelayBand band(int upToHours, String amount) {
    return new DelayBand(upToHours, Money.of(amount));
  }
}
