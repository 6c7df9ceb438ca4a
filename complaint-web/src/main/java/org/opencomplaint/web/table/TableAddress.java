package org.opencomplaint.web.table;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.paging.SortKey;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.form.FormData;

/**
 * What of a table is looked for, sorted by what, and which page of it, as the address says it. The
 * filters are the components of the record that looks for them.
 */
public final class TableAddress<S extends Record> {
  private static final String SORT = "sort";
  private static final String PAGE = "page";

  private final String target;
  private final Class<S> search;
  private final Set<String> fixed;
  private final Map<String, String> filters = new LinkedHashMap<>();
  private final String sort;
  private final int page;
  private final Map<String, String> unreadable = new LinkedHashMap<>();
  private final List<FieldProblem> noTexts = new ArrayList<>();

  /**
   * Reads an address.
   *
   * @param target the table's page, such as {@code complaints.xhtml}
   * @param fixed the filters that say which table it is
   * @param given its parameters by name
   */
  TableAddress(String target, Class<S> search, Set<String> fixed, UnaryOperator<String> given) {
    this.target = target;
    this.search = search;
    this.fixed = fixed;
    for (RecordComponent filter : search.getRecordComponents()) {
      String value = given.apply(filter.getName());
      if (value != null && !Json.isText(value)) {
        noTexts.add(new FieldProblem(filter.getName(), "Text", Map.of()));
      } else if (!Text.isBlank(value)) {
        filters.put(filter.getName(), Text.strip(value));
      }
    }
    String by = given.apply(SORT);
    sort = Text.isBlank(by) ? null : by;
    page = number(given.apply(PAGE));
  }

  private int number(String text) {
    if (Text.isBlank(text)) {
      return 0;
    }
    if (!text.matches("\\d{1,9}")) {
      unreadable.put(PAGE, text);
      return 0;
    }
    return Integer.parseInt(text);
  }

  /** What of it means nothing, by name; of the filters it is told by {@link #wanted}. */
  Map<String, String> unreadable() {
    return unreadable;
  }

  /** The order it asks for; without keys if it asks for none, or for one that there is not. */
  <K extends Enum<K> & SortKey> Sorting<K> sorting(Class<K> keys) {
    try {
      return Sorting.parse(sort, keys);
    } catch (Problem noSuchColumn) {
      unreadable.put(SORT, sort);
      return new Sorting<>(List.of());
    }
  }

  /**
   * What the filters look for.
   *
   * @throws Problem INVALID if one cannot be read, or a range ends before it starts
   */
  S wanted() {
    if (!noTexts.isEmpty()) {
      throw Problem.invalid(noTexts);
    }
    S wanted = read(filters);
    Ranges.check(wanted);
    return wanted;
  }

  private S read(Map<String, String> values) {
    FormData form = new FormData();
    for (RecordComponent filter : search.getRecordComponents()) {
      String value = values.get(filter.getName());
      if (value != null) {
        form.put(filter.getName(), typed(value, filter.getType()));
      }
    }
    return form.read(search);
  }

  /** What a form takes for it; what cannot be it is told by the form. */
  private static Object typed(String value, Class<?> type) {
    if (type == Integer.class && value.matches("\\d{1,9}")) {
      return Integer.valueOf(value);
    }
    return type == Boolean.class && isFlag(value) ? Boolean.valueOf(value) : value;
  }

  private static boolean isFlag(String value) {
    return value.equals("true") || value.equals("false");
  }

  /** Whether what a filter looks for is one of the few values that it can have, if it has few. */
  boolean isConstant(String filter) {
    Class<?> type = type(filter);
    String value = filters.get(filter);
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
    }
    return type != Boolean.class || isFlag(value);
  }

  /** Everything there is. */
  S everything() {
    return read(whole());
  }

  /** The type of what a filter looks for. */
  Class<?> type(String filter) {
    for (RecordComponent component : search.getRecordComponents()) {
      if (component.getName().equals(filter)) {
        return component.getType();
      }
    }
    throw new IllegalArgumentException("no filter " + filter);
  }

  int page() {
    return page;
  }

  /** The table's page, with nothing looked for. */
  public String getTarget() {
    return at(target, whole());
  }

  private Map<String, String> whole() {
    Map<String, String> whole = new LinkedHashMap<>(filters);
    whole.keySet().retainAll(fixed);
    return whole;
  }

  /** The filters that have a value. */
  public Map<String, String> getFilters() {
    return filters;
  }

  /** By what it is sorted; null if the address does not say. */
  public String getSort() {
    return sort;
  }

  /** All of it, by name. */
  public Map<String, String> getParameters() {
    Map<String, String> all = filtered();
    if (page > 0) {
      all.put(PAGE, String.valueOf(page));
    }
    return all;
  }

  /** The filters as they stand after the question mark. */
  public String getQuery() {
    return query(filters);
  }

  /** The same with another order, from the first page on; null for the remembered one. */
  public String sortedBy(String other) {
    Map<String, String> all = new LinkedHashMap<>(filters);
    if (other != null) {
      all.put(SORT, other);
    }
    return at(target, all);
  }

  /** Another page of the same. */
  public String turnedTo(int other) {
    Map<String, String> all = filtered();
    all.put(PAGE, String.valueOf(other));
    return at(target, all);
  }

  /** The address without one filter. */
  public String without(String filter) {
    Map<String, String> all = filtered();
    all.remove(filter);
    return at(target, all);
  }

  /** Another address for what is looked for here, in the same order. */
  public String on(String other) {
    return at(other, filtered());
  }

  private Map<String, String> filtered() {
    Map<String, String> all = new LinkedHashMap<>(filters);
    if (sort != null) {
      all.put(SORT, sort);
    }
    return all;
  }

  private static String at(String page, Map<String, String> parameters) {
    return parameters.isEmpty() ? page : page + "?" + query(parameters);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
