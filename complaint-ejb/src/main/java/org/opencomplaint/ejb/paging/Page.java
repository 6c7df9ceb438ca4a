package org.opencomplaint.ejb.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param total how many items there are; counted as far as {@link Paging#REACH}
 * @param more whether there are more than {@code total}
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean more) {
  /** A page of a list with so many items, of which any above the reach are not told apart. */
  public static <T> Page<T> of(List<T> items, Paging paging, long counted) {
    return new Page<>(
        items,
        paging.page(),
        paging.size(),
        Math.min(counted, Paging.REACH),
        counted > Paging.REACH);
  }

  /**
   * What has the page with that number, or the nearest that there is: the first for one below it,
   * the last for one too far.
   *
   * @param find reads what has a page
   * @param page that it has
   */
  public static <T> T nearest(
      int number, int size, Function<Paging, T> find, Function<T, Page<?>> page) {
    int reached = Math.max(0, Math.min(number, (Paging.REACH - 1) / size));
    T found = find.apply(new Paging(reached, size));
    Page<?> shown = page.apply(found);
    return shown.items().isEmpty() && reached > 0
        ? find.apply(new Paging(shown.last(), size))
        : found;
  }

  /** The number of the last page that has items; 0 if none has. */
  private int last() {
    return (int) Math.max(0, (total - 1) / size);
  }

  /** The same page with other items. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), page, size, total, more);
  }
}
