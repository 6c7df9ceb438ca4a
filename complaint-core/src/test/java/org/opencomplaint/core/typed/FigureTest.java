package org.opencomplaint.core.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.money.Money;

class FigureTest {
  private static final String TYPED = "0123456789.,，．-+eE%¥ \u00a0元五²½٣０９";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3",
        "1234.5|1234.5",
        "1,234.50|1234.50",
        "12,345|12345",
        "1,234,567.891|1234567.891",
        "００３|3",
        "１２，３４５．６７|12345.67",
        "-3.20|-3.20",
        "－3|-3",
        "'\u00a0 3\u3000\u200b'|3"
      })
  void aNumberIsReadAsPeopleTypeIt(String typed, BigDecimal number) {
    assertThat(Figure.number(typed)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "￥1,200.50 元|1200.50",
        "¥ 5|5.00",
        "CNY 1200.5|1200.50",
        "1200.5cny|1200.50",
        "３００元|300.00",
        "-1|-1.00"
      })
  void anAmountMayNameItsCurrency(String typed, String amount) {
    assertThat(Figure.amount(typed)).hasToString(amount);
  }

  @ParameterizedTest
  @CsvSource({"70,0.7", "70%,0.7", "70 ％,0.7", "33.33,0.3333", "7０.5,0.705"})
  void aShareIsTypedInPercent(String typed, BigDecimal share) {
    assertThat(Figure.percent(typed)).isEqualByComparingTo(share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u200b",
        "1,23",
        "12,34.5",
        "1234,5",
        "12,5",
        "0,123",
        "1,2345",
        "1234,567",
        "1,,234",
        ",234",
        "1,234,",
        "1.234.567",
        "1.",
        ".5",
        "1 234",
        "1\u00a0234",
        "1e3",
        "1E+3",
        "1.23457E+11",
        "+5",
        "--5",
        "5-",
        "五",
        "1万",
        "5²",
        "½",
        "①",
        "٣",
        "0x1F",
        "NaN",
        "3台",
        "=1+1",
        "123456789012345678901"
      })
  void whatCouldMeanSomethingElseIsRefusedEverywhere(String typed) {
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.number(typed));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.amount(typed));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.percent(typed));
  }

  @Test
  void eachSignBelongsToItsOwnSortOfFigure() {
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.number("5元"));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.number("5%"));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.amount("5%"));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.amount("1.234"));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.percent("¥5"));
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.percent("-5"));
  }

  @Test
  void whateverAProgramWritesInPeoplesWayIsReadBackAsTheSameNumber() {
    Random random = new Random(20261101);
    DecimalFormat grouped =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.CHINA));
    for (int i = 0; i < 10_000; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000L, 2);
      assertThat(Figure.number(grouped.format(number))).isEqualByComparingTo(number);
      assertThat(Figure.number(number.toPlainString())).isEqualByComparingTo(number);
      assertThat(Figure.amount("￥" + grouped.format(number))).isEqualTo(Money.of(number));
    }
  }

  @Test
  void nothingTypedBecomesAnotherNumber() {
    Random random = new Random(20261102);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        typed.append(TYPED.charAt(random.nextInt(TYPED.length())));
      }
      assertIsNothingOrTheSame(typed.toString());
    }
  }

  /** What is read, written with or without groups, is what was typed, sign by sign. */
  private static void assertIsNothingOrTheSame(String typed) {
    BigDecimal number;
    try {
      number = Figure.number(typed);
    } catch (IllegalArgumentException refused) {
      return;
    }
    String plain = Text.halfWidth(Text.strip(typed)).replaceFirst("^(-?)0+(?=\\d)", "$1");
    String decimals = "0".repeat(number.scale());
    String format = decimals.isEmpty() ? "0" : "0." + decimals;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    assertThat(plain.replaceFirst("^-(?=[0.]+$)", ""))
        .as(typed)
        .isIn(
            new DecimalFormat(format, symbols).format(number),
            new DecimalFormat("#,##" + format, symbols).format(number));
  }
}
