package org.opencomplaint.ejb.penalty;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.opencomplaint.core.money.Money;

/** The words of the notice, and figures and days as they are written in them. */
final class NoticeWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.opencomplaint.ejb.penalty.notice", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private NoticeWords() {}

  static String text(String key) {
    return WORDS.getString(key);
  }

  /** The text with its arguments, which are written already. */
  static String text(String key, String... arguments) {
    return new MessageFormat(text(key), Locale.ROOT).format(arguments);
  }

  static String money(Money amount) {
    return String.format(Locale.ROOT, "%,.2f", amount.amount());
  }

  static String percent(BigDecimal fraction) {
    return plain(fraction.movePointRight(2)) + "%";
  }

  static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
