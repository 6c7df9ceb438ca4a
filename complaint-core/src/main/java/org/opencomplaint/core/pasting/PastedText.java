package org.opencomplaint.core.pasting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A block of text as a customer wrote it: an e-mail, quoted perhaps, or a chat. */
public final class PastedText {
  /** What aligns a text says nothing, and would make it slow to read. */
  private static final Pattern RUNS_OF_BLANKS = Pattern.compile("[ \\t\\u00a0\\u3000]{2,}");

  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
  private static final Pattern QUOTE_MARKS = Pattern.compile("(?m)^[ \\t]*>[> \\t]*");

  private PastedText() {}

  /**
   * Recognises what it can, each field at most once. Identifying details that stand alone in a line
   * are not repeated in the facts; sentences stay whole, in the customer's words.
   *
   * @param today to which 昨天 and dates without a year refer
   */
  public static List<Found> read(String text, LocalDate today) {
    String lines = LINE_ENDS.matcher(text).replaceAll("\n");
    String plain = RUNS_OF_BLANKS.matcher(lines).replaceAll(" ");
    Reading reading = new Reading(QUOTE_MARKS.matcher(plain).replaceAll(""));
    Names.readSaid(reading);
    Headers.read(reading);
    References.read(reading);
    Contacts.read(reading);
    Names.readSigned(reading);
    Goods.read(reading);
    Dates.read(reading, today);
    Demands.read(reading);
    List<Found> found = new ArrayList<>(reading.found());
    String facts = reading.rest();
    if (!facts.isEmpty()) {
      found.add(new Found(Field.FACTS, facts, ""));
    }
    return List.copyOf(found);
  }
}
