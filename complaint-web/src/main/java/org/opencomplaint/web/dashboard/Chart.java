package org.opencomplaint.web.dashboard;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart: the table it is drawn from in the browser, and what it says in words.
 *
 * @param id its name in the bundle {@code dashboard}, which has its {@code title} (a question) and
 *     what its {@code rows} are
 * @param series what each row has a figure of; bars are drawn on top of each other
 */
public record Chart(String id, Shape shape, List<Series> series, List<Row> rows, String words) {
  private static final int STANDING = 240;
  private static final int ROW = 34;
  private static final int MARGIN = 8;

  /** How it is drawn. */
  public enum Shape {
    /** Bars lie, longest first. */
    LYING,
    /** Rows go from left to right, as times do. */
    UPRIGHT,
    /** The same; the second series is a line of how much all so far make up, of one hundred. */
    PARETO,
    /** The same, with lines of scores from 1 to 5. */
    SCORES
  }

  /** How a series is drawn. */
  public enum Kind {
    BAR,
    LINE,
    /** For what is compared with. */
    DASHED,
    /** A mark on the bar. */
    POINT
  }

  /**
   * One of a row's figures.
   *
   * @param colour the name of a style sheet's variable
   */
  public record Series(String label, String colour, Kind kind) {
    /** One of bars. */
    public Series(String label, String colour) {
      this(label, colour, Kind.BAR);
    }
  }

  /**
   * A bar.
   *
   * @param mark what stands at its end; empty for nothing
   */
  public record Row(String label, List<Figure> figures, String mark) {}

  /**
   * A part of a bar.
   *
   * @param value null if there is none to draw
   * @param text as it is read
   * @param href the complaints it counts; null if there are none
   */
  public record Figure(BigDecimal value, String text, String href) {}

  /** The height of the drawing in pixels. */
  public int getHeight() {
    return shape == Shape.LYING ? MARGIN + rows.size() * ROW : STANDING;
  }
}
