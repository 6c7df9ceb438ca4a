package org.opencomplaint.ejb.paging;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Brings rows that were read by their keys into the order of the keys. */
public final class InOrder {
  private InOrder() {}

  /** The rows of the keys; keys without a row are left out. */
  public static <K, R> List<R> of(List<K> keys, List<R> rows, Function<R, K> key) {
    Map<K, R> found = rows.stream().collect(toMap(key, identity()));
    return keys.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
