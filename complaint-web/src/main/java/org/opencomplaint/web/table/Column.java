package org.opencomplaint.web.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key its name; its heading is the text {@code <bundle>.<key>}, and a sort key of the same
 *     name makes it sortable
 * @param usual whether it is shown to whoever has not chosen
 * @param figure whether it stands at the right
 * @param cell what stands in it; see {@link CellWords} for what it may be
 */
public record Column<R>(String key, boolean usual, boolean figure, Function<R, ?> cell) {
  /** A column of texts, days or codes. */
  public static <R> Column<R> of(String key, Function<R, ?> cell) {
    return new Column<>(key, true, false, cell);
  }

  /** A column of amounts or counts. */
  public static <R> Column<R> figure(String key, Function<R, ?> cell) {
    return new Column<>(key, true, true, cell);
  }

  /** The same, for those only who ask for it. */
  public Column<R> onDemand() {
    return new Column<>(key, false, figure, cell);
  }
}
