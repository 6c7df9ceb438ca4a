package org.opencomplaint.ejb.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** The values of one row, by field; notes what cannot be read. */
final class RowValues {
  private static final int SHOWN = 60;

  private final ImportMapping mapping;
  private final UnaryOperator<String> cells;
  private final List<FieldProblem> problems = new ArrayList<>();

  RowValues(ImportMapping mapping, UnaryOperator<String> cells) {
    this.mapping = mapping;
    this.cells = cells;
  }

  /** What could not be read so far. */
  List<FieldProblem> problems() {
    return problems;
  }

  /** The beginning of the text that the row has for a field, to find it again in the file. */
  String shown(ImportField field) {
    FieldRule rule = mapping.fields().get(field);
    String text = rule == null ? "" : rule.text(cells);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** Null if the row says nothing. */
  String text(ImportField field) {
    return read(field, Function.identity(), null);
  }

  <T extends Enum<T>> T code(ImportField field, Class<T> type) {
    return read(field, value -> Enum.valueOf(type, value), "UNKNOWN");
  }

  boolean flag(ImportField field) {
    return Boolean.TRUE.equals(read(field, value -> flag(field, value), "TRUE_OR_FALSE"));
  }

  BigDecimal number(ImportField field) {
    return read(field, BigDecimal::new, "NUMBER");
  }

  Money amount(ImportField field) {
    return read(field, Money::of, "AMOUNT");
  }

  Instant moment(ImportField field) {
    return read(field, value -> mapping.dateFormat().instant(value, mapping.timeZone()), "DATE");
  }

  LocalDate day(ImportField field) {
    return read(field, mapping.dateFormat()::day, "DATE");
  }

  private static Boolean flag(ImportField field, String value) {
    if (!field.takes(value)) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return Boolean.valueOf(value);
  }

  private <T> T read(ImportField field, Function<String, T> reader, String code) {
    Optional<String> value = value(field);
    try {
      return value.map(reader).orElse(null);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      problems.add(problem(field, code));
      return null;
    }
  }

  private Optional<String> value(ImportField field) {
    FieldRule rule = mapping.fields().get(field);
    if (rule == null) {
      return Optional.empty();
    }
    String text = rule.text(cells);
    Optional<String> value = rule.value(text);
    if (value.isEmpty() && !text.isEmpty()) {
      problems.add(problem(field, "NOT_MAPPED"));
    }
    return value;
  }

  private FieldProblem problem(ImportField field, String code) {
    return new FieldProblem(field.path(), code, Map.of("value", shown(field)));
  }
}
