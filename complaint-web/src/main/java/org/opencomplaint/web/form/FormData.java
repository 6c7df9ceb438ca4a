package org.opencomplaint.web.form;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
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

  /** The same once more; changing one does not change the other. */
  @SuppressWarnings("unchecked")
  FormData copy() {
    return new FormData((LinkedHashMap<String, Object>) copy(values));
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> fields) {
      Map<Object, Object> copied = new LinkedHashMap<>();
      fields.forEach((name, one) -> copied.put(name, copy(one)));
      return copied;
    }
    return value instanceof List<?> rows
        ? rows.stream().map(FormData::copy).collect(toCollection(ArrayList::new))
        : value;
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
   * @throws Problem INVALID with the paths of all fields that cannot be read
   */
  public <T> T read(Class<T> type) {
    Readable<T> read = readable(type);
    if (!read.unreadable().isEmpty()) {
      throw Problem.invalid(read.unreadable());
    }
    return read.form();
  }

  /**
   * A form as far as it can be read.
   *
   * @param form without what cannot be
   * @param unreadable what that is, and why
   */
  public record Readable<T>(T form, List<FieldProblem> unreadable) {
    /** The problems that are not about what cannot be read: of that, one is told already. */
    public List<FieldProblem> others(List<FieldProblem> problems) {
      return problems.stream().filter(one -> !isUnreadable(one.field())).toList();
    }

    private boolean isUnreadable(String field) {
      return unreadable.stream().anyMatch(one -> field.startsWith(one.field()));
    }
  }

  /** The form as far as it can be read. */
  public <T> Readable<T> readable(Class<T> type) {
    Map<String, Object> tree = copy().tree();
    List<FieldProblem> unreadable = new ArrayList<>();
    while (true) {
      try {
        T form = STRICT.forType(type).readValue(Json.mapper().writeValueAsString(tree));
        return new Readable<>(form, List.copyOf(unreadable));
      } catch (JsonMappingException wrong) {
        unreadable.addAll(JsonProblems.of(wrong).fields());
        if (!leaveOut(tree, wrong.getPath())) {
          throw Problem.invalid(unreadable);
        }
      } catch (JsonProcessingException wrong) {
        throw JsonProblems.of(wrong);
      }
    }
  }

  /** Whether there was something to be left out: else the same would be wrong for ever. */
  @SuppressWarnings("unchecked")
  private static boolean leaveOut(Object tree, List<JsonMappingException.Reference> path) {
    if (path.isEmpty()) {
      return false;
    }
    JsonMappingException.Reference step = path.get(0);
    boolean field = step.getFieldName() != null;
    if (path.size() > 1) {
      Object below =
          field
              ? ((Map<String, Object>) tree).get(step.getFieldName())
              : ((List<Object>) tree).get(step.getIndex());
      return leaveOut(below, path.subList(1, path.size()));
    }
    return field
        ? ((Map<String, Object>) tree).put(step.getFieldName(), null) != null
        : ((List<Object>) tree).set(step.getIndex(), null) != null;
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
