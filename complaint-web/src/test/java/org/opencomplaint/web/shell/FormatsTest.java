package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.web.i18n.Reading;

class FormatsTest {
  private static final Instant NOW = Instant.parse("2026-09-28T01:20:00Z");
  private static final Instant DUE = Instant.parse("2026-09-28T03:30:00Z");

  private final Formats chinese = formats(Locale.SIMPLIFIED_CHINESE);
  private final Formats english = formats(Locale.ENGLISH);

  @Test
  void timesAreThoseOfChina() {
    assertThat(chinese.dateTime(DUE)).isEqualTo("2026年9月28日 11:30");
    assertThat(english.dateTime(DUE)).isEqualTo("28 Sep 2026, 11:30");
  }

  @Test
  void theShortTimeNamesOnlyAnotherYear() {
    assertThat(chinese.shortDateTime(DUE)).isEqualTo("9月28日 11:30");
    assertThat(chinese.shortDateTime(DUE.minus(Duration.ofDays(365)))).startsWith("2025年");
  }

  @Test
  void aDayAndAMonthAreWrittenInFull() {
    assertThat(chinese.date(LocalDate.of(2026, 1, 5))).isEqualTo("2026年1月5日");
    assertThat(english.date(LocalDate.of(2026, 1, 5))).isEqualTo("5 Jan 2026");
    assertThat(chinese.month(YearMonth.of(2026, 11))).isEqualTo("2026年11月");
    assertThat(english.month(YearMonth.of(2026, 11))).isEqualTo("Nov 2026");
  }

  @Test
  void anAmountNamesItsCurrency() {
    assertThat(chinese.money(Money.of("1200"))).isEqualTo("￥1,200.00");
    assertThat(english.money(Money.of("1200"))).isEqualTo("CNY 1,200.00");
    assertThat(chinese.money(Money.of("-0.50"))).isEqualTo("−￥0.50");
    assertThat(chinese.amount(Money.of("-1234567.8"))).isEqualTo("−1,234,567.80");
  }

  @Test
  void aShareIsAPercentage() {
    assertThat(chinese.percent(new BigDecimal("0.7"))).isEqualTo("70%");
    assertThat(chinese.percent(new BigDecimal("0.3333"))).isEqualTo("33.33%");
  }

  @Test
  void aDurationIsToldInItsTwoLargestUnits() {
    assertThat(chinese.duration(Duration.ofMinutes(130))).isEqualTo("2 小时 10 分");
    assertThat(english.duration(Duration.ofMinutes(130))).isEqualTo("2 h 10 m");
    assertThat(chinese.duration(Duration.ofHours(3))).isEqualTo("3 小时");
    assertThat(chinese.duration(Duration.ofHours(50))).isEqualTo("2 天 2 小时");
    assertThat(chinese.duration(Duration.ZERO)).isEqualTo("0 分");
  }

  @Test
  void aDeadlineTellsWhatIsLeftOrHowFarItIsOver() {
    assertThat(chinese.timeLeft(DUE)).isEqualTo("剩 2 小时 10 分");
    assertThat(english.timeLeft(DUE)).isEqualTo("2 h 10 m left");
    assertThat(chinese.timeLeft(NOW.minus(Duration.ofHours(3)))).isEqualTo("超 3 小时");
    assertThat(english.timeLeft(NOW.minus(Duration.ofHours(3)))).isEqualTo("3 h over");
  }

  @Test
  void whatIsNotThereShowsAsNothing() {
    assertThat(chinese.dateTime(null)).isEmpty();
    assertThat(chinese.money(null)).isEmpty();
    assertThat(chinese.percent(null)).isEmpty();
    assertThat(chinese.duration(null)).isEmpty();
    assertThat(chinese.timeLeft(null)).isEmpty();
  }

  private static Formats formats(Locale locale) {
    Reading reading = Reading.in(locale);
    return new Formats(reading.language(), reading.texts(), Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
