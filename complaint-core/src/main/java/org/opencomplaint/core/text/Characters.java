package org.opencomplaint.core.text;

/**
 * Counts texts as people and the database do: a rare Chinese character, which takes two places in a
 * Java text, is one, and is never cut in two.
 */
public final class Characters {
  private Characters() {}

  /** How many characters the text has. */
  public static int count(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** The text, or its first characters if it has more. */
  public static String first(String text, int most) {
    return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
