package org.opencomplaint.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypedFiguresTest {
  private final AmountConverter amount = new AmountConverter();
  private final NumberConverter number = new NumberConverter();
  private final PercentConverter percent = new PercentConverter();

  @Test
  void amountsAreReadAsPeopleTypeThem() {
    assertThat(amount.getAsObject(null, null, "￥1,200.50 元")).isEqualTo("1200.50");
    assertThat(amount.getAsObject(null, null, "３００")).isEqualTo("300");
    assertThat(amount.getAsObject(null, null, " ")).isNull();
  }

  @Test
  void percentIsKeptAsAShare() {
    assertThat(percent.getAsObject(null, null, "70%")).isEqualTo(new BigDecimal("0.70"));
    assertThat(percent.getAsString(null, null, new BigDecimal("0.70"))).isEqualTo("70");
    assertThat(percent.getAsString(null, null, 1)).isEqualTo("100");
  }

  @Test
  void whatIsNoNumberStaysAsTyped() {
    assertThat(number.getAsObject(null, null, "1E999999999")).isEqualTo("1E999999999");
    assertThat(number.getAsString(null, null, "three")).isEqualTo("three");
  }
}
