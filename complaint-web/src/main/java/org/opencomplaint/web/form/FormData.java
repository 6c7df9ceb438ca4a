package org.opencomplaint.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.rest.JsonProblems;

/**
 * A form as far as it is filled in: values by field path, such as {@code customer.phone}, and lists
 * of rows, such as {@code lossLines}.
 */
public final class FormData implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectReader STRICT =
      Json.mapper()
          .reader()
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final LinkedHashMap<String, Object> values;

  /** An empty form. */
  public FormData() {
    this(new LinkedHashMap<>());
  }

  private FormData(LinkedHashMap<String, Object> values) {
    this.values = values;
  }

  /**
   * A form that was written down before.
   *
   * @throws IllegalArgumentException if that is not what the text is
   */
  public static FormData of(String json) {
    try {
      return new FormData(STRICT.forType(LinkedHashMap.class).readValue(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a form", e);
    }
  }

  /** Everything filled in, as JSON. */
  public String write() {
    try {
      return Json.mapper().writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a form is always writable", e);
    }
  }

  /** What stands in the fields, by path. */
  public Map<String, Object> getValues() {
    return values;
  }

  /** Fills in a field, with the plain value that its input would have; null for none. */
  public FormData put(String path, Object value) {
    values.put(path, plain(value));
    return this;
  }

  /** The rows of a list; changing them changes the form. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> rows(String list) {
    return (List<Map<String, Object>>) values.computeIfAbsent(list, none -> new ArrayList<>());
  }

  /** Adds a row that starts with the values of {@link #row}. */
  public void addRow(String list, Map<String, Object> start) {
    rows(list).add(new LinkedHashMap<>(start));
  }

  /** A row: names and values in turn. */
  public static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
    }
    return row;
  }

  private static Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Number || value instanceof Boolean || value == null
        ? value
        : value.toString();
  }

  /**
   * The form as the record that a use case takes.
   *
   * @throws Problem INVALID with the path of the field that cannot be read
   */
  public <T> T read(Class<T> type) {
    try {
      return STRICT.forType(type).readValue(Json.mapper().writeValueAsString(tree()));
    } catch (JsonProcessingException wrong) {
      throw JsonProblems.of(wrong);
    }
  }

  /** Paths such as {@code customer.phone} taken apart into objects within objects. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> tree() {
    Map<String, Object> root = new LinkedHashMap<>();
    values.forEach(
        (path, value) -> {
          String[] steps = path.split("\\.");
          Map<String, Object> node = root;
          for (int i = 0; i < steps.length - 1; i++) {
            node = (Map<String, Object>) node.computeIfAbsent(steps[i], n -> new LinkedHashMap<>());
          }
          node.put(steps[steps.length - 1], value);
        });
    return root;
  }
}
