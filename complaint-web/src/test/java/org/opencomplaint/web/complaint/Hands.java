package org.opencomplaint.web.complaint;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/**
 * Hands on a keyboard and a mouse that count what they do. How long it takes an average typist is
 * reckoned by the keystroke-level model of Card, Moran and Newell.
 */
final class Hands {
  /** By an input method: some two letters of its sound, and a part of the choice. */
  private static final int STROKES_OF_A_HANZI = 3;

  private static final double SECONDS_A_STROKE = 0.28;

  /** From the keyboard to the mouse, to the place, down and up. */
  private static final double SECONDS_A_CLICK = 0.4 + 1.1 + 0.2;

  private final Page page;
  private int strokes;
  private int clicks;

  Hands(Page page) {
    this.page = page;
  }

  Hands type(String text) {
    strokes += text.codePoints().map(Hands::strokes).sum();
    page.keyboard().type(text, new TypeOptions().setDelay(2));
    return this;
  }

  /** Keys such as {@code Tab}; {@code Control+V} is two strokes. */
  Hands press(String... keys) {
    for (String key : keys) {
      strokes += key.split("\\+").length;
      page.keyboard().press(key);
    }
    return this;
  }

  /** Copies the text elsewhere, which does not count, and pastes it. */
  Hands paste(String text) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    return press("Control+V");
  }

  Hands click(Locator there) {
    clicks++;
    there.click();
    return this;
  }

  /** Opens a list and takes one of it. */
  Hands choose(Locator list, String label) {
    clicks += 2;
    list.selectOption(label);
    return this;
  }

  int strokes() {
    return strokes;
  }

  int clicks() {
    return clicks;
  }

  double seconds() {
    return strokes * SECONDS_A_STROKE + clicks * SECONDS_A_CLICK;
  }

  /** Three lines for the bench: {@code name: value unit}, beside other hands. */
  String figures(String name, Hands others) {
    return String.format(
        Locale.ROOT,
        """
        %1$s.keystrokes: %2$d keystrokes (every field by hand: %3$d)
        %1$s.clicks: %4$d clicks (every field by hand: %5$d)
        %1$s.typing: %6$.1f s at an average typist's speed (every field by hand: %7$.1f s)
        """,
        name,
        strokes,
        others.strokes,
        clicks,
        others.clicks,
        seconds(),
        others.seconds());
  }

  private static int strokes(int character) {
    return Character.isIdeographic(character) ? STROKES_OF_A_HANZI : 1;
  }
}
