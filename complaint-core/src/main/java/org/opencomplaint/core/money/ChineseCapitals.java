package org.opencomplaint.core.money;

import java.math.BigDecimal;

/**
 * Amounts in Chinese capitals (人民币大写), as written on forms that take or give money: a figure can be
 * altered with a stroke of the pen, 壹仟贰佰元整 cannot.
 */
public final class ChineseCapitals {
  private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

  /** A power of ten and its name. */
  private record Unit(long value, String name) {}

  private static final Unit[] UNITS = {
    new Unit(100_000_000, "亿"),
    new Unit(10_000, "万"),
    new Unit(1_000, "仟"),
    new Unit(100, "佰"),
    new Unit(10, "拾")
  };

  private ChineseCapitals() {}

  /**
   * Such as 人民币壹仟贰佰元整, 人民币壹佰肆拾伍元肆角伍分 or 人民币伍拾元零伍分.
   *
   * @throws IllegalArgumentException if the amount is negative
   */
  public static String of(Money amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("Amount must not be negative");
    }
    BigDecimal[] parts = amount.amount().divideAndRemainder(BigDecimal.ONE);
    long yuan = parts[0].longValueExact();
    int cents = parts[1].movePointRight(2).intValueExact();
    return "人民币" + (yuan > 0 || cents == 0 ? words(yuan) + "元" : "") + below(yuan, cents);
  }

  private static String below(long yuan, int cents) {
    int jiao = cents / 10;
    int fen = cents % 10;
    String gap = yuan > 0 && jiao == 0 && fen > 0 ? DIGITS[0] : "";
    return gap + (jiao > 0 ? DIGITS[jiao] + "角" : "") + (fen > 0 ? DIGITS[fen] + "分" : "整");
  }

  private static String words(long number) {
    for (Unit unit : UNITS) {
      if (number >= unit.value()) {
        return words(number / unit.value()) + unit.name() + rest(number % unit.value(), unit);
      }
    }
    return DIGITS[(int) number];
  }

  /** What follows a unit; a zero is said where the next digit is missing. */
  private static String rest(long rest, Unit unit) {
    if (rest == 0) {
      return "";
    }
    return (rest * 10 < unit.value() ? DIGITS[0] : "") + words(rest);
  }
}
