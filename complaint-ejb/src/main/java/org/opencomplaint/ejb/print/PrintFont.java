package org.opencomplaint.ejb.print;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The typefaces of everything printed: Noto Sans SC, and for what it lacks one with rare Chinese
 * characters and one with other scripts, symbols and emoji. Each file carries what it uses of them.
 */
public final class PrintFont {
  private static final BaseFont TYPEFACE = load("NotoSansSC-Regular.ttf");

  private PrintFont() {}

  /** Read only once something is printed that the first lacks. */
  private static final class Rare {
    private static final List<BaseFont> TYPEFACES =
        List.of(load("NotoSansSC-Rare.ttf"), load("NotoSans-World.ttf"));
  }

  /** In the size of most texts; in points. */
  public static Font regular(float size) {
    return new Font(TYPEFACE, size);
  }

  /** For headings; in points. */
  public static Font bold(float size) {
    return new Font(TYPEFACE, size, Font.BOLD);
  }

  /** The font if it has the character, or another like it that has; null if none has. */
  static Font with(int character, Font font) {
    return font.getBaseFont().charExists(character)
        ? font
        : Rare.TYPEFACES.stream()
            .filter(typeface -> typeface.charExists(character))
            .findFirst()
            .map(typeface -> new Font(typeface, font.getSize(), font.getStyle()))
            .orElse(null);
  }

  private static BaseFont load(String name) {
    try (InputStream font = PrintFont.class.getResourceAsStream(name)) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
