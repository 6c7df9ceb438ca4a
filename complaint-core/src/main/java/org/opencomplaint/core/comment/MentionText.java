package org.opencomplaint.core.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text in which people are named after an {@code @}, also a full-width one. Chinese has no
 * spaces, so a name ends where the longest known one does; an {@code @} inside of a Latin word, as
 * in an e-mail address, names nobody.
 */
public final class MentionText {
  /**
   * A part of the text.
   *
   * @param name who is named here; null in between
   */
  public record Part(String text, String name) {
    /** Whether somebody is named here. */
    public boolean isMention() {
      return name != null;
    }
  }

  private MentionText() {}

  /** The text in parts that make it up again, told apart by who of the known names stand in it. */
  public static List<Part> parts(String text, Collection<String> names) {
    List<String> longestFirst =
        names.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      Optional<String> name = nameAt(text, at, longestFirst);
      if (name.isPresent()) {
        int to = at + 1 + name.get().length();
        between(text, from, at, parts);
        parts.add(new Part(text.substring(at, to), name.get()));
        from = to;
        at = to - 1;
      }
    }
    between(text, from, text.length(), parts);
    return parts;
  }

  private static void between(String text, int from, int to, List<Part> parts) {
    if (from < to) {
      parts.add(new Part(text.substring(from, to), null));
    }
  }

  private static Optional<String> nameAt(String text, int at, List<String> longestFirst) {
    if (!isSign(text.charAt(at)) || isLatin(text, at - 1)) {
      return Optional.empty();
    }
    return longestFirst.stream()
        .filter(name -> text.startsWith(name, at + 1))
        .filter(
            name -> !isLatin(text, at + name.length()) || !isLatin(text, at + name.length() + 1))
        .findFirst();
  }

  private static boolean isSign(char c) {
    return c == '@' || c == '＠';
  }

  private static boolean isLatin(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
