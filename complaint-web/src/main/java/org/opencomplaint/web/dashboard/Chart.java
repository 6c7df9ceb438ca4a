package org.opencomplaint.web.dashboard;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart: the table it is drawn from in the browser, and what it says in words.
 *
 * @param id its name in the bundle {@code dashboard}, which has its {@code title} (a question) and
 *     what its {@code rows} are
 * @param upright whether the bars stand, as for times; else they lie, longest first
 * @param series what each row has a figure of; drawn on top of each other
 */
public record Chart(String id, boolean upright, List<Series> series, List<Row> rows, String words) {
  private static final int STANDING = 240;
  private static final int ROW = 34;
  private static final int MARGIN = 8;

  /**
   * One of a row's figures.
   *
   * @param colour the name of a style sheet's variable
   */
  public record Series(String label, String colour) {}

  /**
   * A bar.
   *
   * @param mark what stands at its end
   */
  public record Row(String label, List<Figure> figures, String mark) {}

  /**
   * A part of a bar.
   *
   * @param text as it is read
   * @param href the complaints it counts; null if there are none
   */
  public record Figure(BigDecimal value, String text, String href) {}

  /** The height of the drawing in pixels. */
  public int getHeight() {
    return upright ? STANDING : MARGIN + rows.size() * ROW;
  }
}
