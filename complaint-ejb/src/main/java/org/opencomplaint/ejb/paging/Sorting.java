package org.opencomplaint.ejb.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * In which order a list comes: by the first key, where that is equal by the second, and so on. In
 * addresses it is {@code severity,desc,registeredAt}.
 */
public record Sorting<K extends Enum<K> & SortKey>(List<By<K>> keys) {
  /** More than this nobody reads. */
  public static final int MOST = 3;

  /** One key and its direction. */
  public record By<K>(K key, boolean descending) {}

  /**
   * Reads it; without a text there are no keys.
   *
   * @throws Problem INVALID if it is no such order
   */
  public static <K extends Enum<K> & SortKey> Sorting<K> parse(String text, Class<K> type) {
    List<By<K>> keys = new ArrayList<>();
    if (!Text.isBlank(text)) {
      for (String word : text.split(",", -1)) {
        boolean direction = word.equals("asc") || word.equals("desc");
        if (direction && !keys.isEmpty()) {
          By<K> last = keys.remove(keys.size() - 1);
          keys.add(new By<>(last.key(), word.equals("desc")));
        } else {
          keys.add(new By<>(key(word, type), false));
        }
      }
    }
    if (keys.size() > MOST || keys.stream().map(By::key).distinct().count() < keys.size()) {
      throw unknown();
    }
    return new Sorting<>(List.copyOf(keys));
  }

  private static <K extends Enum<K> & SortKey> K key(String code, Class<K> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(key -> key.code().equals(code))
        .findFirst()
        .orElseThrow(Sorting::unknown);
  }

  private static Problem unknown() {
    return Problem.invalid("sort", "UNKNOWN");
  }

  /**
   * Somebody chose a column: it comes first, once more the other way round, a third time not at
   * all. What the list was sorted by before decides among equal ones.
   */
  public Sorting<K> chosen(K key) {
    List<By<K>> others = new ArrayList<>(keys.stream().filter(by -> by.key() != key).toList());
    By<K> now = keys.isEmpty() ? null : keys.get(0);
    if (now == null || now.key() != key) {
      others.add(0, new By<>(key, false));
    } else if (!now.descending()) {
      others.add(0, new By<>(key, true));
    }
    return new Sorting<>(List.copyOf(others.subList(0, Math.min(MOST, others.size()))));
  }

  /** The other one if there are no keys. */
  public Sorting<K> or(Sorting<K> other) {
    return keys.isEmpty() ? other : this;
  }

  /** As in addresses. */
  public String text() {
    return keys.stream()
        .map(by -> by.key().code() + (by.descending() ? ",desc" : ""))
        .collect(Collectors.joining(","));
  }

  /**
   * For after {@code order by}. The tie-breaker goes the way of the last key, so that one index
   * serves both.
   *
   * @param tieBreaker a column that no two rows share
   */
  public String sql(String tieBreaker) {
    return sql(keys, false, tieBreaker);
  }

  /**
   * The same by some of its keys, the last ones.
   *
   * @param present whether no row is without the first of them
   */
  String sql(List<By<K>> some, boolean present, String tieBreaker) {
    boolean down = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < some.size(); i++) {
      sql.append(sql(some.get(i), present && i == 0)).append(", ");
    }
    return sql + tieBreaker + (down ? " desc" : "");
  }

  private static String sql(By<? extends SortKey> by, boolean present) {
    SortExpression expression = by.key().expression();
    if (!by.descending()) {
      return expression.sql();
    }
    boolean last = expression.mayBeNull() && !present;
    return expression.sql() + (last ? " desc nulls last" : " desc");
  }
}
