package org.opencomplaint.core.typed;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.money.Money;

/**
 * The one reader of numbers that people type: {@code 1200.5}, {@code 1,234.50}, {@code １２}. Commas
 * are read only where they part thousands, so that nothing typed becomes another number: a decimal
 * comma, an exponent, a plus, blanks within and whatever else could be meant otherwise are refused.
 */
public final class Figure {
  private static final int PERCENT = 2;
  private static final String DIGITS = "(?:[1-9]\\d{0,2}(?:,\\d{3}){1,6}|\\d{1,20})";
  private static final Pattern NUMBER = Pattern.compile("-?" + DIGITS + "(?:\\.\\d{1,10})?");
  private static final Pattern AMOUNT =
      Pattern.compile("(?i)(?:¥|CNY|RMB|人民币)? *(-?[\\d.,]+) *(?:元|CNY|RMB|人民币)?");
  private static final Pattern SHARE = Pattern.compile("([\\d.,]+) *%?");

  private Figure() {}

  /**
   * A number, such as a quantity.
   *
   * @throws IllegalArgumentException if the text is not exactly one number
   */
  public static BigDecimal number(String typed) {
    return read(plain(typed));
  }

  /**
   * An amount in yuan, with {@code ￥}, {@code 元} or {@code CNY} or without.
   *
   * @throws IllegalArgumentException if the text is not exactly one amount, or has more than two
   *     decimals
   */
  public static Money amount(String typed) {
    return Money.of(read(only(AMOUNT, typed)));
  }

  /**
   * A share of one that is typed in percent: 0.7 for {@code 70} or {@code 70 %}.
   *
   * @throws IllegalArgumentException if the text is not exactly one percentage
   */
  public static BigDecimal percent(String typed) {
    return read(only(SHARE, typed)).movePointLeft(PERCENT);
  }

  private static String plain(String typed) {
    return Text.halfWidth(Text.strip(typed));
  }

  private static String only(Pattern pattern, String typed) {
    Matcher matcher = pattern.matcher(plain(typed));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a figure");
    }
    return matcher.group(1);
  }

  private static BigDecimal read(String figure) {
    if (!NUMBER.matcher(figure).matches()) {
      throw new IllegalArgumentException("Not a figure");
    }
    return new BigDecimal(figure.replace(",", ""));
  }
}
