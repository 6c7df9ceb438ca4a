package org.opencomplaint.ejb.print;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The one typeface of everything printed: Noto Sans SC, of which each file carries what it uses.
 */
public final class PrintFont {
  private static final String NAME = "NotoSansSC-Regular.ttf";
  private static final BaseFont TYPEFACE = load();

  private PrintFont() {}

  /** In the size of most texts; in points. */
  public static Font regular(float size) {
    return new Font(TYPEFACE, size);
  }

  /** For headings; in points. */
  public static Font bold(float size) {
    return new Font(TYPEFACE, size, Font.BOLD);
  }

  private static BaseFont load() {
    try (InputStream font = PrintFont.class.getResourceAsStream(NAME)) {
      return BaseFont.createFont(
          NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
