package org.opencomplaint.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Problem;

/** The query of an address, read as strictly as a body; {@link #check} tells all that is wrong. */
public final class Parameters {
  private static final int DEFAULT_SIZE = 50;

  private final UriInfo address;
  private final List<Problem.FieldProblem> problems = new ArrayList<>();

  /** Reads from the address that was called. */
  public Parameters(UriInfo address) {
    this.address = address;
  }

  /** The value; null if it was left out or empty. */
  public String text(String name) {
    return value(name, String.class);
  }

  /** The value as a constant, a day or a number; null if it was left out or empty. */
  public <T> T value(String name, Class<T> type) {
    String given = address.getQueryParameters().getFirst(name);
    if (Text.isBlank(given)) {
      return null;
    }
    try {
      return Number.class.isAssignableFrom(type)
          ? Json.mapper().readValue(given, type)
          : Json.mapper().convertValue(given, type);
    } catch (IllegalArgumentException | JsonProcessingException wrong) {
      return refuse(name, type);
    }
  }

  /** {@code true} or {@code false}; null if it was left out or empty. */
  public Boolean flag(String name) {
    String given = text(name);
    if (given == null) {
      return null;
    }
    return List.of("true", "false").contains(given)
        ? Boolean.valueOf(given)
        : refuse(name, Boolean.class);
  }

  /** All components of a record, such as of what is looked for, each by its name. */
  public <T extends Record> T record(Class<T> type) {
    Map<String, Object> values = new HashMap<>();
    for (RecordComponent each : type.getRecordComponents()) {
      String name = each.getName();
      Object value = each.getType() == Boolean.class ? flag(name) : value(name, each.getType());
      values.put(name, value);
    }
    return Json.mapper().convertValue(values, type);
  }

  private <T> T refuse(String name, Class<T> type) {
    problems.addAll(JsonProblems.of(name, type).fields());
    return null;
  }

  /** {@code page} from 0 and {@code size} up to 200. */
  public Paging paging() {
    return new Paging(number("page", 0), number("size", DEFAULT_SIZE));
  }

  /** Call it after the last value was read. */
  public void check() {
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }

  private int number(String name, int otherwise) {
    String given = text(name);
    if (given == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(given);
    } catch (NumberFormatException wrong) {
      throw JsonProblems.of(name, int.class);
    }
  }
}
