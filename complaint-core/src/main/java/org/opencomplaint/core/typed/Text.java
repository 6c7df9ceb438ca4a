package org.opencomplaint.core.typed;

import java.util.regex.Pattern;

/**
 * Text as people type and paste it. Blank is one notion everywhere: Unicode white space, with the
 * no-break and the ideographic space, and the characters of no width. The database has the same as
 * {@code is_blank}.
 */
public final class Text {
  private static final String BLANK = "[\\p{IsWhite_Space}\\u200B-\\u200D\\u2060\\uFEFF]";
  private static final Pattern ONLY_BLANKS = Pattern.compile(BLANK + "*");
  private static final Pattern BLANKS_AROUND =
      Pattern.compile("\\A" + BLANK + "+|(?<!" + BLANK + ")" + BLANK + "+\\z");

  private static final int TO_HALF_WIDTH = 0xFEE0;

  private Text() {}

  /** Whether nothing can be read in it; null is blank too. */
  public static boolean isBlank(String text) {
    return text == null || ONLY_BLANKS.matcher(text).matches();
  }

  /** The text without blanks around it; nothing at all as the empty text. */
  public static String strip(String text) {
    return text == null ? "" : BLANKS_AROUND.matcher(text).replaceAll("");
  }

  /** The text without blanks around it; null if it is blank, which means that nothing was given. */
  public static String orNull(String text) {
    return isBlank(text) ? null : strip(text);
  }

  /**
   * The text with full-width letters, digits and signs (Ａ１，￥) as the ordinary ones. Nothing else is
   * changed: {@code ²} or {@code ½} is no digit.
   */
  public static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    text.chars().forEach(c -> half.append(halfWidth((char) c)));
    return half.toString();
  }

  private static char halfWidth(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - TO_HALF_WIDTH);
    }
    return switch (c) {
      case '　', '\u00a0' -> ' ';
      case '￥' -> '¥';
      default -> c;
    };
  }
}
