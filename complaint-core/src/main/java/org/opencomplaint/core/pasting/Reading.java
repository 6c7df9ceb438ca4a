package org.opencomplaint.core.pasting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Figure;
import org.opencomplaint.core.typed.Text;

/**
 * A text while it is read: full-width characters count as half-width ones, and what has been taken
 * is not read again, so that no telephone is found inside an order number.
 */
final class Reading {
  /** In place of a character that has been taken. */
  static final char TAKEN = '\u0000';

  /** Digits with all points and commas between them, as one group. */
  static final String FIGURE = "(\\d++(?:[.,]\\d++)*+)";

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private final String text;
  private final StringBuilder unread;
  private final Map<Field, Found> found = new EnumMap<>(Field.class);

  Reading(String text) {
    this.text = text;
    this.unread = new StringBuilder(Text.halfWidth(text));
  }

  /** What the figure says; null if it could mean more than one number. */
  static BigDecimal number(String figure) {
    try {
      return Figure.number(figure);
    } catch (IllegalArgumentException ambiguous) {
      return null;
    }
  }

  /** Finds the first match that has a value, and takes it out of the text. */
  void take(Field field, Pattern pattern, Function<Matcher, String> value) {
    note(field, pattern, value, true);
  }

  /** The same for what belongs to the story: it stays in the text. */
  void see(Field field, Pattern pattern, Function<Matcher, String> value) {
    note(field, pattern, value, false);
  }

  private void note(Field field, Pattern pattern, Function<Matcher, String> value, boolean taken) {
    if (found.containsKey(field)) {
      return;
    }
    Matcher matcher = pattern.matcher(unread);
    while (matcher.find()) {
      String read = value.apply(matcher);
      if (read != null) {
        found.put(field, new Found(field, read, words(matcher)));
        if (taken) {
          hide(matcher);
        }
        return;
      }
    }
  }

  /** Takes every match out of the text without noting it. */
  void skip(Pattern pattern) {
    Matcher matcher = pattern.matcher(unread);
    while (matcher.find()) {
      hide(matcher);
    }
  }

  /** Whether it occurs in what has not been taken. */
  boolean contains(Pattern pattern) {
    return pattern.matcher(unread).find();
  }

  private String words(MatchResult match) {
    return Text.strip(text.substring(match.start(), match.end()));
  }

  private void hide(MatchResult match) {
    for (int i = match.start(); i < match.end(); i++) {
      if (unread.charAt(i) != '\n') {
        unread.setCharAt(i, TAKEN);
      }
    }
  }

  /** What was noted, in the order of the form. */
  Collection<Found> found() {
    return found.values();
  }

  /** The customer's story: all lines of which something is left, as they were written. */
  String rest() {
    String[] written = text.split("\n", -1);
    String[] left = unread.toString().split("\n", -1);
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < written.length; i++) {
      if (Text.isBlank(written[i]) || LETTER_OR_DIGIT.matcher(left[i]).find()) {
        rest.append(Text.strip(written[i])).append('\n');
      }
    }
    return Text.strip(BLANK_LINES.matcher(rest).replaceAll("\n\n"));
  }
}
