package org.opencomplaint.web.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All rows that a filter shows, read as they are wanted.
 *
 * @param total how many there are
 */
public record Rows<R>(long total, Stream<R> all) {
  private static final int AT_ONCE = 500;

  /** Rows that are read by their keys, a few hundred at a time. */
  public static <K, R> Rows<R> of(List<K> keys, Function<List<K>, List<R>> read) {
    return new Rows<>(
        keys.size(),
        IntStream.iterate(0, from -> from < keys.size(), from -> from + AT_ONCE)
            .mapToObj(from -> keys.subList(from, Math.min(from + AT_ONCE, keys.size())))
            .flatMap(some -> read.apply(List.copyOf(some)).stream()));
  }
}
