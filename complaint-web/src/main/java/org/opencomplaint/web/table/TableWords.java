package org.opencomplaint.web.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** What stands around a table. */
@Named("tableWords")
@ApplicationScoped
public class TableWords {
  @Inject private Texts texts;
  @Inject private Formats formats;

  /**
   * By what a table is sorted first, second or third.
   *
   * @param key null for nothing
   */
  public record Level(int position, String key, boolean descending) {}

  /** The first, second and third. */
  public List<Level> levels(RecordTable<?, ?, ?> table) {
    List<? extends Sorting.By<?>> keys = table.getSorting().keys();
    return IntStream.range(0, Sorting.MOST)
        .mapToObj(
            at -> at < keys.size() ? level(at + 1, table, at) : new Level(at + 1, null, false))
        .toList();
  }

  private static Level level(int position, RecordTable<?, ?, ?> table, int at) {
    var by = table.getSorting().keys().get(at);
    return new Level(position, by.key().code(), by.descending());
  }

  /** For {@code aria-sort}: what the table is sorted by first; null for other columns. */
  public String direction(RecordTable<?, ?, ?> table, String column) {
    Level first = levels(table).get(0);
    if (!column.equals(first.key())) {
      return null;
    }
    return first.descending() ? "descending" : "ascending";
  }

  /** The way a column is sorted, and which comes first where there are several. */
  public String mark(RecordTable<?, ?, ?> table, String column) {
    boolean several = table.getSorting().keys().size() > 1;
    return levels(table).stream()
        .filter(level -> column.equals(level.key()))
        .findFirst()
        .map(level -> (level.descending() ? "↓" : "↑") + (several ? level.position() : ""))
        .orElse("");
  }

  /** Which rows of how many are shown. */
  public String range(Page<?> page) {
    long from = (long) page.page() * page.size() + 1;
    return texts.of(
        "table.range", formats.count(from), formats.count(from + page.items().size() - 1));
  }

  /** How many rows will be taken away. */
  public String export(Page<?> page) {
    return texts.of(page.more() ? "table.exportMore" : "table.export", page.total());
  }
}
