package org.opencomplaint.core.complaint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;

/**
 * The public number of a complaint, TS-2026-000123: the year and a running number (domain rules
 * §1). People leave out the noughts, write it in full-width characters and with blanks, and say
 * only the last part.
 */
public final class ComplaintNumber {
  private static final String FORM = "TS-%d-%06d";
  private static final String APART = "[\\s\\p{Pd}_./#]*";
  private static final Pattern TYPED =
      Pattern.compile("(ts)?" + APART + "(2\\d{3})(?:[\\s\\p{Pd}_./#]+0*|0*)(\\d{1,9})");
  private static final Pattern RUNNING = Pattern.compile("#?0*(\\d{1,6})");

  private ComplaintNumber() {}

  /** The number in its full form. */
  public static String of(int year, long running) {
    return FORM.formatted(year, running);
  }

  /** The number that was typed with its TS; nothing if something else was. */
  public static Optional<String> exact(String typed) {
    return matching(typed).filter(found -> found.group(1) != null).map(ComplaintNumber::full);
  }

  /**
   * The number that may have been meant by a year and a running number; nothing by anything else.
   */
  public static Optional<String> meant(String typed) {
    return matching(typed).map(ComplaintNumber::full);
  }

  /** The last part of numbers, with its noughts, if it may be what was typed. */
  public static Optional<String> running(String typed) {
    Matcher typedAlone = RUNNING.matcher(plain(typed));
    return typedAlone.matches()
        ? Optional.of("%06d".formatted(Long.parseLong(typedAlone.group(1))))
        : Optional.empty();
  }

  private static Optional<Matcher> matching(String typed) {
    return Optional.of(TYPED.matcher(plain(typed))).filter(Matcher::matches);
  }

  private static String full(Matcher typed) {
    return of(Integer.parseInt(typed.group(2)), Long.parseLong(typed.group(3)));
  }

  private static String plain(String typed) {
    return Text.strip(Normalizer.normalize(typed, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
  }
}
