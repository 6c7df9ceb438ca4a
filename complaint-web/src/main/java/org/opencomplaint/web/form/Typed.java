package org.opencomplaint.web.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Figures as people type them: {@code 1,200}, {@code ￥300}, {@code ３}. */
final class Typed {
  private static final Pattern DECORATION = Pattern.compile("[\\s,，¥￥元%]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

  private Typed() {}

  /** The bare figure; null if nothing was typed. */
  static String figure(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return DECORATION.matcher(halfWidth).replaceAll("");
  }

  /** Whether the figure is a number that can be reckoned with. */
  static boolean isNumber(String figure) {
    return figure != null && NUMBER.matcher(figure).matches();
  }

  /** A number as people read it: no exponent, no zeros at the end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
