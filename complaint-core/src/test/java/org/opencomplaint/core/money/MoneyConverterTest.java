package org.opencomplaint.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyConverterTest {

  private final MoneyConverter converter = new MoneyConverter();

  @Test
  void anAmountIsStoredWithTwoDecimals() {
    assertThat(converter.convertToDatabaseColumn(Money.of("7"))).isEqualTo(new BigDecimal("7.00"));
  }

  @Test
  void anAmountComesBackAsItWas() {
    assertThat(converter.convertToEntityAttribute(new BigDecimal("-7.5")))
        .isEqualTo(Money.of("-7.50"));
  }

  @Test
  void noAmountStaysNoAmount() {
    assertThat(converter.convertToDatabaseColumn(null)).isNull();
    assertThat(converter.convertToEntityAttribute(null)).isNull();
  }
}
