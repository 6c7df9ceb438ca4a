package org.opencomplaint.ejb.paging;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/**
 * A list that is looked at page by page, and taken away by the keys of all its rows, some of which
 * are read at a time.
 *
 * @param <R> a row
 */
public final class Register<K extends Enum<K> & SortKey, R> {
  private static final String COUNT =
      "select count(*) from (select 1 %s where %s limit %d) counted";

  /**
   * What it asks the database; {@code %1$s} are the conditions, {@code %2$s} is the order.
   *
   * @param key the column that no two rows share, such as {@code l.id}
   * @param tables what is counted, {@code from} all that the conditions need
   * @param keys the keys of all rows
   * @param lines the rows, {@code %3$d} of them after the first {@code %4$d}
   */
  public record Queries(String key, String tables, String keys, String lines) {}

  private final EntityManager entities;
  private final Queries queries;
  private final Function<Row, R> line;
  private final Function<R, Long> key;

  /** A register whose rows are read and told apart like this. */
  public Register(
      EntityManager entities, Queries queries, Function<Row, R> line, Function<R, Long> key) {
    this.entities = entities;
    this.queries = queries;
    this.line = line;
    this.key = key;
  }

  /** One page of the rows that match. */
  public Page<R> page(Conditions where, Sorting<K> order, Paging paging) {
    LongList.Source<R> rows =
        new LongList.Source<>(entities, this::count, this::lines, this::lines);
    return new LongList<>(rows, order, queries.key(), Paging.REACH).page(where, paging);
  }

  /** The first rows that match. */
  public List<R> first(Conditions where, Sorting<K> order, int limit) {
    return lines(where, order.sql(queries.key()), limit, 0);
  }

  /** The keys of all rows that match. */
  public List<Long> keys(Conditions where, Sorting<K> order) {
    String sql = queries.keys().formatted(where.sql(), order.sql(queries.key()));
    return rows(sql, where).stream().map(Row::number).toList();
  }

  /** The rows of some keys, of which there must be any, that match; in the order of the keys. */
  public List<R> of(List<Long> keys, Conditions where) {
    Conditions among = where.copy().among(queries.key(), keys);
    return InOrder.of(keys, lines(among, queries.key(), keys.size(), 0), key);
  }

  /** What else is asked of the rows that match, such as what they come to. */
  public List<Row> rows(String sql, Conditions where) {
    return Row.of(where.fill(entities.createNativeQuery(sql)));
  }

  /** One further than a list can be turned. */
  private long count(Conditions where) {
    String sql = COUNT.formatted(queries.tables(), where.sql(), Paging.REACH + 1);
    return rows(sql, where).get(0).number();
  }

  private List<R> lines(Conditions where, String order, int limit, int offset) {
    String sql = queries.lines().formatted(where.sql(), order, limit, offset);
    return rows(sql, where).stream().map(line).toList();
  }
}
