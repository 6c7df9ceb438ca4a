package org.opencomplaint.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseCapitalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.00, 人民币零元整",
    "0.05, 人民币伍分",
    "0.50, 人民币伍角整",
    "10.00, 人民币壹拾元整",
    "50.05, 人民币伍拾元零伍分",
    "145.45, 人民币壹佰肆拾伍元肆角伍分",
    "300.00, 人民币叁佰元整",
    "1004.20, 人民币壹仟零肆元贰角整",
    "1020.00, 人民币壹仟零贰拾元整",
    "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
    "107000.53, 人民币壹拾万柒仟元伍角叁分",
    "100100.00, 人民币壹拾万零壹佰元整",
    "20003000.00, 人民币贰仟万叁仟元整",
    "20000300.00, 人民币贰仟万零叁佰元整",
    "300000004.00, 人民币叁亿零肆元整",
    "1000100000000.00, 人民币壹万零壹亿元整"
  })
  void anAmountIsWrittenAsOnAChequeForm(String figure, String words) {
    assertThat(ChineseCapitals.of(Money.of(figure))).isEqualTo(words);
  }

  @Test
  void aNegativeAmountHasNoWords() {
    assertThatThrownBy(() -> ChineseCapitals.of(Money.of("-0.01")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoAmountsShareTheirWords() {
    var seen = new java.util.HashSet<String>();
    for (int cents = 0; cents < 2_000_000; cents += 7) {
      Money amount = Money.of(java.math.BigDecimal.valueOf(cents, 2));
      assertThat(seen.add(ChineseCapitals.of(amount))).as("%s", amount).isTrue();
    }
  }
}
