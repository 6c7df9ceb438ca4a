package org.opencomplaint.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Money THREE = Money.of("3.00");
  private static final Money FIVE = Money.of("5.00");

  @ParameterizedTest
  @CsvSource({"1200,1200.00", "0.5,0.50", "-3.20,-3.20", "007,7.00", "-0,0.00"})
  void aPlainAmountIsShownWithTwoDecimals(String text, String shown) {
    assertThat(Money.of(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1.",
        ".5",
        "1.234",
        "1.000",
        "1,200.00",
        "1e3",
        "+1",
        "NaN",
        "１",
        "¥5",
        "--1",
        "12345678901234"
      })
  void anythingElseIsNotAnAmount(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.001", "1.000", "1E-999999999", "1E+13", "1E+999999999", "1E+2147483647"})
  void anAmountTooFineOrTooLargeIsRefusedAtOnce(String figure) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal(figure)));
  }

  @Test
  void anAmountOfAnyScaleUpToTwoIsTaken() {
    assertThat(Money.of(new BigDecimal("1E+2"))).isEqualTo(Money.of("100.00"));
    assertThat(Money.of(BigDecimal.ONE)).isEqualTo(Money.of("1.00"));
    assertThat(Money.of("9999999999999.99")).hasToString("9999999999999.99");
  }

  @ParameterizedTest
  @CsvSource({
    "0.005,0.01",
    "0.0049999,0.00",
    "1.015,1.02",
    "-0.005,-0.01",
    "-0.0049,0.00",
    "2,2.00"
  })
  void halfACentIsRoundedAwayFromZero(String exact, String rounded) {
    assertThat(Money.rounded(new BigDecimal(exact))).hasToString(rounded);
  }

  @ParameterizedTest
  @CsvSource({"0.0099,0.00", "145.4545,145.45", "-0.019,-0.01", "7,7.00"})
  void roundingDownDropsWhatIsBelowTheCent(String exact, String rounded) {
    assertThat(Money.roundedDown(new BigDecimal(exact))).hasToString(rounded);
  }

  @Test
  void addsSubtractsAndMultipliesExactly() {
    assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
    assertThat(THREE.minus(FIVE)).isEqualTo(Money.of("-2.00"));
    assertThat(Money.of("0.01").times(300)).isEqualTo(THREE);
    assertThat(THREE.times(-1)).isEqualTo(THREE.negate());
    assertThat(THREE.times(0)).isEqualTo(Money.ZERO);
  }

  @Test
  void knowsItsSign() {
    assertThat(THREE.isPositive()).isTrue();
    assertThat(THREE.isNegative()).isFalse();
    assertThat(THREE.negate().isNegative()).isTrue();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(Money.ZERO.isPositive()).isFalse();
    assertThat(Money.ZERO.isNegative()).isFalse();
    assertThat(THREE.isZero()).isFalse();
  }

  @Test
  void isOrderedByAmount() {
    assertThat(THREE).isLessThan(FIVE);
    assertThat(THREE.min(FIVE)).isEqualTo(THREE);
    assertThat(FIVE.min(THREE)).isEqualTo(THREE);
    assertThat(THREE.max(FIVE)).isEqualTo(FIVE);
    assertThat(FIVE.max(THREE)).isEqualTo(FIVE);
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    assertThat(Money.of("1")).isEqualTo(Money.of("1.00")).hasSameHashCodeAs(Money.of("1.0"));
    assertThat(Money.of("1")).isNotEqualTo(Money.of("1.01")).isNotEqualTo(BigDecimal.ONE);
  }

  @Test
  void agreesWithCountingInCents() {
    Random random = new Random(20260101);
    for (int i = 0; i < 10_000; i++) {
      long a = random.nextLong() % 100_000_000;
      long b = random.nextLong() % 100_000_000;
      assertThat(cents(a).plus(cents(b))).isEqualTo(cents(a + b));
      assertThat(cents(a).minus(cents(b))).isEqualTo(cents(a - b));
      assertThat(cents(a).compareTo(cents(b))).isEqualTo(Long.compare(a, b));
      assertThat(Money.of(cents(a).toString())).isEqualTo(cents(a));
    }
  }

  @Test
  void survivesSerialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(FIVE);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(FIVE);
    }
  }

  private static Money cents(long cents) {
    return Money.of(BigDecimal.valueOf(cents, 2));
  }
}
