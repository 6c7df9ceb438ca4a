package org.opencomplaint.core.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.money.Money;

class LossTest {

  @Test
  void theLossIsTheSumOfTheLines() {
    assertThat(
            Loss.total(
                List.of(
                    item(LossKind.GOODS, "3", "120.00"),
                    item(LossKind.FREIGHT, "1", "35.50"),
                    item(LossKind.LABOUR, "2.5", "40.00"))))
        .isEqualTo(Money.of("495.50"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECOVERY")
  void everyKindButRecoveryRaisesTheLoss(LossKind kind) {
    assertThat(Loss.total(List.of(item(kind, "2", "10.00")))).isEqualTo(Money.of("20.00"));
  }

  @Test
  void whatWasRecoveredLowersTheLoss() {
    assertThat(
            Loss.total(
                List.of(
                    item(LossKind.RECOVERY, "1", "120.00"), item(LossKind.GOODS, "3", "120.00"))))
        .isEqualTo(Money.of("240.00"));
  }

  @Test
  void theLossIsNeverNegative() {
    assertThat(
            Loss.total(
                List.of(item(LossKind.GOODS, "1", "10.00"), item(LossKind.RECOVERY, "1", "10.01"))))
        .isEqualTo(Money.ZERO);
    assertThat(Loss.total(List.of())).isEqualTo(Money.ZERO);
  }

  @Test
  void everyLineIsRoundedByItself() {
    LossItem halfACent = item(LossKind.GOODS, "0.5", "0.01");
    assertThat(halfACent.amount()).isEqualTo(Money.of("0.01"));
    assertThat(Loss.total(List.of(halfACent, halfACent, halfACent))).isEqualTo(Money.of("0.03"));
    LossItem recovered = item(LossKind.RECOVERY, "0.5", "0.01");
    assertThat(Loss.total(List.of(halfACent, recovered))).isEqualTo(Money.ZERO);
    assertThat(item(LossKind.GOODS, "0.333", "10.00").amount()).isEqualTo(Money.of("3.33"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.0001", "1000000000.001", "1E+999999999", "1E-999999999"})
  void aQuantityOutOfRangeIsRefused(String quantity) {
    assertThatIllegalArgumentException().isThrownBy(() -> item(LossKind.GOODS, quantity, "1.00"));
  }

  @Test
  void aNegativeUnitCostIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> item(LossKind.GOODS, "1", "-0.01"));
  }

  private static LossItem item(LossKind kind, String quantity, String unitCost) {
    return new LossItem(kind, new BigDecimal(quantity), Money.of(unitCost));
  }
}
