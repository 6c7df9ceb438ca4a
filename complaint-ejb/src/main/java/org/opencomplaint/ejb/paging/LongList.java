package org.opencomplaint.ejb.paging;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opencomplaint.ejb.paging.Sorting.By;
import org.opencomplaint.ejb.sql.Conditions;

/**
 * Reads a page of a list, however long it is. Few rows are found first and put in order then. Many
 * are divided by the values of what they are ordered by, and read part by part until the page is
 * full: so no more is ever put in order than {@link Paging#REACH}, unless nothing divides it.
 */
public final class LongList<K extends Enum<K> & SortKey, R> {
  /** Counts the rows that match; beyond the reach it need not. */
  public interface Counter {
    long count(Conditions where);
  }

  /** Reads the rows that match, in an order. */
  public interface Reader<R> {
    List<R> read(Conditions where, String order, int limit, int offset);
  }

  /**
   * Where the rows are.
   *
   * @param few reads rows that are to be found first and put in order then
   * @param many reads rows that are to be met in their order
   */
  public record Source<R>(EntityManager entities, Counter counter, Reader<R> few, Reader<R> many) {}

  /** A part of the rows; in one with a constant key, that key decides nothing any more. */
  private record Part(String condition, boolean constant) {}

  private final Source<R> source;
  private final Sorting<K> sorting;
  private final String tieBreaker;
  private final int reach;

  /**
   * A list.
   *
   * @param tieBreaker a column that no two rows share
   * @param reach how many rows may be put in order at once
   */
  public LongList(Source<R> source, Sorting<K> sorting, String tieBreaker, int reach) {
    this.source = source;
    this.sorting = sorting;
    this.tieBreaker = tieBreaker;
    this.reach = reach;
  }

  /** One page. */
  public Page<R> page(Conditions where, Paging paging) {
    long counted = source.counter().count(where);
    return Page.of(
        read(where, counted, sorting.keys(), false, paging.offset(), paging.size()),
        paging,
        counted);
  }

  private List<R> read(
      Conditions where, long counted, List<By<K>> keys, boolean present, int skip, int limit) {
    if (counted <= reach
        || present
        || keys.isEmpty()
        || keys.get(0).key().expression().division() == null) {
      Reader<R> reader = counted <= reach ? source.few() : source.many();
      return reader.read(where, sorting.sql(keys, present, tieBreaker), limit, skip);
    }
    List<R> found = new ArrayList<>();
    int toSkip = skip;
    for (Part part : parts(keys.get(0))) {
      Conditions narrowed = where.copy().and(part.condition());
      long there = source.counter().count(narrowed);
      if (there > toSkip) {
        List<By<K>> rest = part.constant() ? keys.subList(1, keys.size()) : keys;
        found.addAll(read(narrowed, there, rest, !part.constant(), toSkip, limit - found.size()));
      }
      if (found.size() == limit) {
        break;
      }
      toSkip = (int) Math.max(0, toSkip - there);
    }
    return found;
  }

  private List<Part> parts(By<K> by) {
    Division division = by.key().expression().division();
    String column = division.column();
    List<String> values = values(division);
    if (by.descending()) {
      Collections.reverse(values);
    }
    List<Part> parts = new ArrayList<>();
    values.forEach(value -> parts.add(new Part(column + " = " + value, true)));
    if (values.isEmpty()) {
      parts.add(new Part(column + " is not null", false));
    }
    if (by.key().expression().mayBeNull()) {
      parts.add(new Part(column + " is null", true));
    }
    return parts;
  }

  @SuppressWarnings("unchecked")
  private List<String> values(Division division) {
    return new ArrayList<>(
        division.query() == null
            ? division.values()
            : source.entities().createNativeQuery(division.query()).getResultList());
  }
}
