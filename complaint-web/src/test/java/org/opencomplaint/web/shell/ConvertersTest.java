package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.money.Money;

class ConvertersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1200.5", "1,200.50", " ￥1200.50 ", "¥1,200.5", "１２００．５", "CNY 1200.5"})
  void anAmountIsReadAsPeopleTypeIt(String typed) {
    assertThat(new MoneyConverter().getAsObject(null, null, typed)).isEqualTo(Money.of("1200.50"));
  }

  @Test
  void anAmountIsShownPlainlySoThatItCanBeEdited() {
    assertThat(new MoneyConverter().getAsString(null, null, Money.of("1200.5")))
        .isEqualTo("1200.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-28T11:30", "2026-09-28 11:30"})
  void aMomentIsTypedInTheTimeOfChina(String typed) {
    Instant moment = Instant.parse("2026-09-28T03:30:00Z");

    assertThat(new InstantConverter().getAsObject(null, null, typed)).isEqualTo(moment);
    assertThat(new InstantConverter().getAsString(null, null, moment))
        .isEqualTo("2026-09-28T11:30");
  }

  @Test
  void aDayIsReadAndShown() {
    LocalDate day = LocalDate.of(2026, 9, 28);

    assertThat(new LocalDateConverter().getAsObject(null, null, "2026-09-28")).isEqualTo(day);
    assertThat(new LocalDateConverter().getAsString(null, null, day)).isEqualTo("2026-09-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u3000\u200b"})
  void nothingTypedIsNothing(String typed) {
    assertThat(new MoneyConverter().getAsObject(null, null, typed)).isNull();
    assertThat(new InstantConverter().getAsObject(null, null, typed)).isNull();
    assertThat(new LocalDateConverter().getAsObject(null, null, typed)).isNull();
  }
}
