package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

class PenaltyPolicyTest {

  private static final PenaltyPolicy STANDARD = PenaltyPolicy.standard();

  @Test
  void anotherPolicyGivesOtherPenalties() {
    PenaltyPolicy mild =
        new PenaltyPolicy(
            2,
            List.of(band("0.00", "0.01")),
            STANDARD.fixedAmounts(),
            STANDARD.roles(),
            List.of(BigDecimal.ONE),
            STANDARD.delayTariff());
    LiablePerson repeater =
        new LiablePerson("A", LiabilityRole.DIRECT, BigDecimal.ONE, Money.of("5000.00"), 3);
    PenaltyCase penaltyCase =
        new PenaltyCase(Money.of("90000.00"), Severity.MAJOR, List.of(repeater), null);
    assertThat(PenaltyCalculator.calculate(mild, penaltyCase))
        .containsExactly(new AssessedPenalty("A", Money.of("50.00")));
    assertThat(PenaltyCalculator.calculate(STANDARD, penaltyCase))
        .containsExactly(new AssessedPenalty("A", Money.of("5000.00")));
  }

  @Test
  void theBandsMustAscendFromZero() {
    refused(List.of());
    refused(List.of(band("0.01", "0.05")));
    refused(List.of(band("0.00", "0.05"), band("500.00", "0.10"), band("500.00", "0.20")));
    refused(List.of(band("0.00", "0.05"), band("500.00", "0.10"), band("400.00", "0.20")));
  }

  @Test
  void everySeverityRoleAndRepeatMustBeAnswered() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PenaltyPolicy(
                    2,
                    STANDARD.rateBands(),
                    Map.of(Severity.MAJOR, Money.ZERO),
                    STANDARD.roles(),
                    STANDARD.repeatFactors(),
                    STANDARD.delayTariff()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PenaltyPolicy(
                    2,
                    STANDARD.rateBands(),
                    STANDARD.fixedAmounts(),
                    List.of(LiabilityRole.SENIOR),
                    STANDARD.repeatFactors(),
                    STANDARD.delayTariff()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PenaltyPolicy(
                    2,
                    STANDARD.rateBands(),
                    STANDARD.fixedAmounts(),
                    STANDARD.roles(),
                    List.of(),
                    STANDARD.delayTariff()));
  }

  private static void refused(List<RateBand> bands) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PenaltyPolicy(
                    2,
                    bands,
                    STANDARD.fixedAmounts(),
                    STANDARD.roles(),
                    STANDARD.repeatFactors(),
                    STANDARD.delayTariff()));
  }

  private static RateBand band(String from, String rate) {
    return new RateBand(Money.of(from), new BigDecimal(rate));
  }
}
