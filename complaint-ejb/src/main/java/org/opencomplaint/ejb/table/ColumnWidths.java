package org.opencomplaint.ejb.table;

import com.lowagie.text.Font;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.ejb.print.PrintedText;

/**
 * How wide the columns of a printed table are, in points: as their texts want, but long ones share
 * what a page has.
 *
 * @param padding beside every text
 */
record ColumnWidths(Font font, float padding) {
  private static final float LONG = 110;

  /** One for each heading; words of headings and amounts stay whole. */
  float[] of(List<String> headings, List<List<String>> rows) {
    float[] widths = new float[headings.size()];
    for (int column = 0; column < widths.length; column++) {
      int at = column;
      float words = widest(Stream.of(headings.get(column).split(" ")));
      float texts = widest(rows.stream().map(row -> row.get(at)));
      widths[column] = padding + Math.max(words, Math.min(texts, LONG));
    }
    return widths;
  }

  /** A little more than reckoned: headings are bold. */
  private float widest(Stream<String> texts) {
    return (float) texts.mapToDouble(text -> PrintedText.width(text, font) + 1).max().orElse(0);
  }
}
