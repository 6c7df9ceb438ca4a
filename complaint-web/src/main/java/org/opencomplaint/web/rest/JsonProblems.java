package org.opencomplaint.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.usecase.Problem;

/** Says of JSON that cannot be read which field is wrong and what belongs there. */
public final class JsonProblems {
  private static final Map<Class<?>, String> EXPECTED =
      Map.ofEntries(
          Map.entry(Money.class, "Money"),
          Map.entry(Instant.class, "OffsetTime"),
          Map.entry(LocalDate.class, "LocalDate"),
          Map.entry(YearMonth.class, "YearMonth"),
          Map.entry(String.class, "Text"),
          Map.entry(BigDecimal.class, "Number"),
          Map.entry(Integer.class, "Integer"),
          Map.entry(int.class, "Integer"),
          Map.entry(Long.class, "Integer"),
          Map.entry(long.class, "Integer"),
          Map.entry(Boolean.class, "Boolean"),
          Map.entry(boolean.class, "Boolean"));

  private JsonProblems() {}

  /** The problem of a body that is not the JSON we expect. */
  public static Problem of(JsonProcessingException wrong) {
    if (wrong instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
      return of(path(mismatch.getPath()), mismatch.getTargetType());
    }
    int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
    int column = wrong.getLocation() == null ? 1 : wrong.getLocation().getColumnNr();
    return Problem.invalid("body", "Json", Map.of("line", line, "column", column));
  }

  /** The problem of one value that is none of the type. */
  static Problem of(String field, Class<?> type) {
    if (type != null && type.isEnum()) {
      String allowed =
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return Problem.invalid(field, "Constant", Map.of("allowed", allowed));
    }
    if (type != null && Iterable.class.isAssignableFrom(type)) {
      return Problem.invalid(field, "List");
    }
    return Problem.invalid(field, type == null ? "Object" : EXPECTED.getOrDefault(type, "Object"));
  }

  private static String path(List<JsonMappingException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : references) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }
}
