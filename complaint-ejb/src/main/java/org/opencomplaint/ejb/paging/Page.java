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

  /** The same page with other items. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), page, size, total, more);
  }
}
