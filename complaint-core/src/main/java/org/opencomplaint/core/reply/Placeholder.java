package org.opencomplaint.core.reply;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text for customers may leave open, written {@code {number}}. */
public enum Placeholder {
  /** The complaint's number. */
  NUMBER,
  /** The customer's name. */
  CUSTOMER,
  /** How he is addressed, such as 先生 or 女士. */
  SALUTATION,
  /** What he complains about. */
  PRODUCT,
  /** What he is offered or was done for him; in a rejection, what he asks for. */
  REMEDY,
  /** Today. */
  DATE,
  /** Who holds the complaint. */
  HOLDER;

  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\s]{0,40})}");

  /** What an author leaves to be written by whoever uses the text, such as 【查到的事实】. */
  private static final Pattern TO_BE_WRITTEN = Pattern.compile("【[^】]*】");

  /** As it is written in a text. */
  public String place() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  private static Optional<Placeholder> of(String place) {
    return Arrays.stream(values()).filter(one -> one.place().equals(place)).findFirst();
  }

  /** What looks like a place in the text and is none. */
  public static List<String> unknownIn(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group())
        .filter(place -> of(place).isEmpty())
        .distinct()
        .toList();
  }

  /** What must still be filled in before a customer is told the text, as it stands there. */
  public static List<String> openIn(String text) {
    return Stream.of(PLACE, TO_BE_WRITTEN)
        .flatMap(open -> open.matcher(text).results())
        .sorted(Comparator.comparingInt(MatchResult::start))
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** The text with its places filled in; what is filled in is not searched for places again. */
  public static String fill(String text, Map<Placeholder, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(of(place.group()).map(values::get).orElse(place.group())));
  }
}
