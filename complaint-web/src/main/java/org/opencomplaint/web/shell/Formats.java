package org.opencomplaint.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.opencomplaint.core.customer.PhoneNumber;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.web.i18n.Language;
import org.opencomplaint.web.i18n.Texts;

/**
 * How dates, times, amounts and shares look, in the reader's language: {@code
 * #{fmt.money(amount)}}. What is not there shows as nothing.
 */
@Named("fmt")
@RequestScoped
public class Formats {
  private static final int MINUTES_AN_HOUR = 60;

  /** The zone in which all times are shown (domain rules §4). */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Inject private Language language;
  @Inject private Texts texts;
  @Inject private Clock clock;

  Formats() {}

  Formats(Language language, Texts texts, Clock clock) {
    this.language = language;
    this.texts = texts;
    this.clock = clock;
  }

  /** 2026年9月28日 11:30, 28 Sep 2026, 11:30. */
  public String dateTime(Instant moment) {
    return moment == null ? "" : formatter("dateTime").format(moment);
  }

  /** 9月28日 11:30, 28 Sep, 11:30: for narrow columns; with the year if it is another one. */
  public String shortDateTime(Instant moment) {
    if (moment == null) {
      return "";
    }
    boolean thisYear = moment.atZone(ZONE).getYear() == LocalDate.now(clock).getYear();
    return thisYear ? formatter("shortDateTime").format(moment) : dateTime(moment);
  }

  /** 2026年9月28日, 28 Sep 2026. */
  public String date(LocalDate day) {
    return day == null ? "" : formatter("date").format(day);
  }

  /** The day of a moment: 2026年9月28日, 28 Sep 2026. */
  public String day(Instant moment) {
    return moment == null ? "" : date(moment.atZone(ZONE).toLocalDate());
  }

  /** 9月28日, 28 Sep: where the year is plain. */
  public String shortDate(LocalDate day) {
    return day == null ? "" : formatter("shortDate").format(day);
  }

  /** 2026年9月, Sep 2026. */
  public String month(YearMonth month) {
    return month == null ? "" : formatter("month").format(month);
  }

  /** ￥1,200.00, CNY 1,200.00. */
  public String money(Money amount) {
    if (amount == null) {
      return "";
    }
    String figure = number(amount.amount().abs(), "#,##0.00");
    return (amount.isNegative() ? "−" : "") + texts.of("common.format.money", figure);
  }

  /** The figure without the currency, for columns whose heading names it: 1,200.00. */
  public String amount(Money amount) {
    return amount == null ? "" : number(amount.amount(), "#,##0.00").replace('-', '−');
  }

  /** A share of one: 70 % for 0.7, with as many decimals as it has. */
  public String percent(BigDecimal share) {
    return share == null ? "" : number(share.movePointRight(2), "#,##0.##") + "%";
  }

  /** How much or how many, with as many decimals as it has: 2.5. */
  public String quantity(BigDecimal quantity) {
    return quantity == null ? "" : number(quantity, "#,##0.###");
  }

  /** What a telephone dials for a number, however it is written. */
  public String dialled(String phone) {
    return PhoneNumber.of(phone).dialled();
  }

  /** A count: 1,234. */
  public String count(long number) {
    return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
  }

  /** A length of time in its two largest units: 2 小时 10 分, 2 h 10 m. */
  public String duration(Duration length) {
    if (length == null) {
      return "";
    }
    Duration positive = length.abs();
    if (positive.toDays() > 0) {
      return twoUnits("days", positive.toDays(), "hours", positive.toHoursPart());
    }
    if (positive.toHours() > 0) {
      return twoUnits("hours", positive.toHours(), "minutes", positive.toMinutesPart());
    }
    return texts.of("common.format.minutes", positive.toMinutes());
  }

  /** Time as a step's clock counts, in hours and minutes: a working day has no 24 hours. */
  public String hours(long minutes) {
    return minutes < MINUTES_AN_HOUR
        ? texts.of("common.format.minutes", minutes)
        : twoUnits("hours", minutes / MINUTES_AN_HOUR, "minutes", minutes % MINUTES_AN_HOUR);
  }

  /** What is left until a deadline, or how far it is over: 剩 2 小时 10 分, 超 3 小时. */
  public String timeLeft(Instant dueAt) {
    if (dueAt == null) {
      return "";
    }
    Duration left = Duration.between(clock.instant(), dueAt);
    return texts.of("common.format." + (left.isNegative() ? "over" : "left"), duration(left));
  }

  /** Whether the day is over. */
  public boolean isOver(LocalDate day) {
    return day.isBefore(LocalDate.now(clock.withZone(ZONE)));
  }

  private String twoUnits(String large, long many, String small, long few) {
    String first = texts.of("common.format." + large, many);
    return few == 0 ? first : first + " " + texts.of("common.format." + small, few);
  }

  private DateTimeFormatter formatter(String key) {
    Locale locale = language.getLocale();
    return DateTimeFormatter.ofPattern(texts.get("common.format." + key), locale).withZone(ZONE);
  }

  private String number(BigDecimal number, String pattern) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language.getLocale());
    format.applyPattern(pattern);
    return format.format(number);
  }
}
