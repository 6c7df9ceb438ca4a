package org.opencomplaint.web.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The columns of a table and how somebody wants them.
 *
 * @param all as the table comes
 * @param wanted names of the columns to be shown, in their order; empty for the usual ones
 */
public record Columns<R>(List<Column<R>> all, List<String> wanted) {
  /** The columns with those names, as they are remembered; the usual ones if there are none. */
  public static <R> Columns<R> of(List<Column<R>> all, String wanted) {
    List<String> names = wanted == null ? List.of() : List.of(wanted.split(","));
    Columns<R> chosen = new Columns<>(all, names);
    return chosen.shown().isEmpty() ? new Columns<>(all, List.of()) : chosen;
  }

  /** Those to be shown. A column that is no more is left out. */
  public List<Column<R>> shown() {
    if (wanted.isEmpty()) {
      return all.stream().filter(Column::usual).toList();
    }
    return wanted.stream().distinct().map(this::find).filter(Objects::nonNull).toList();
  }

  /** Those to be shown, and after them the others. */
  public List<Column<R>> inOrder() {
    List<Column<R>> shown = shown();
    return Stream.concat(shown.stream(), all.stream().filter(one -> !shown.contains(one))).toList();
  }

  private Column<R> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
  }
}
