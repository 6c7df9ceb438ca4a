package org.opencomplaint.ejb.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.SplitCharacter;
import java.util.ArrayList;
import java.util.List;

/**
 * Text as it is printed: no character is lost. Each is printed in a typeface that has it; what none
 * has stands there by its number, such as 〔U+2A6A5〕, so that everybody sees that something is
 * missing, and what.
 */
public final class PrintedText {
  private PrintedText() {}

  /** The text with the leading of the font. */
  public static Phrase of(String text, Font font) {
    return of(text, font, null);
  }

  /**
   * The same.
   *
   * @param breaks where lines may end; null for where they usually do
   */
  public static Phrase of(String text, Font font, SplitCharacter breaks) {
    Phrase phrase = new Phrase("", font);
    chunks(text, font, breaks).forEach(phrase::add);
    return phrase;
  }

  /** How wide it is in one line, in points. */
  public static float width(String text, Font font) {
    return (float) chunks(text, font, null).stream().mapToDouble(Chunk::getWidthPoint).sum();
  }

  /** As few as it takes. */
  static List<Chunk> chunks(String text, Font font, SplitCharacter breaks) {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Font present = font;
    for (int character : visible(text)) {
      Font needed = isControl(character) ? present : PrintFont.with(character, font);
      Font next = needed == null ? font : needed;
      if (!isSame(next, present) && !run.isEmpty()) {
        chunks.add(chunk(run.toString(), present, breaks));
        run.setLength(0);
      }
      present = next;
      run.append(needed == null ? number(character) : Character.toString(character));
    }
    if (!run.isEmpty()) {
      chunks.add(chunk(run.toString(), present, breaks));
    }
    return chunks;
  }

  /** What has no form of its own, such as joiners and variation selectors, needs no typeface. */
  private static int[] visible(String text) {
    return text.codePoints()
        .filter(
            character ->
                Character.getType(character) != Character.FORMAT
                    && !(character >= 0xFE00 && character <= 0xFE0F)
                    && !(character >= 0xE0100 && character <= 0xE01EF))
        .toArray();
  }

  private static boolean isControl(int character) {
    return Character.getType(character) == Character.CONTROL;
  }

  private static boolean isSame(Font one, Font other) {
    return one.getBaseFont().equals(other.getBaseFont());
  }

  private static String number(int character) {
    return "〔U+%04X〕".formatted(character);
  }

  private static Chunk chunk(String text, Font font, SplitCharacter breaks) {
    Chunk chunk = new Chunk(text, font);
    return breaks == null ? chunk : chunk.setSplitCharacter(breaks);
  }
}
