package org.opencomplaint.ejb.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.text.Characters;
import org.opencomplaint.core.typed.Figure;
import org.opencomplaint.ejb.csv.CsvText;
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

  /** A problem with the text that the row has for a field, so that it is found in the file. */
  FieldProblem problem(String path, String code, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    ImportField.find(path)
        .map(this::source)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> all.put("value", shortened(text)));
    ImportField.find(path)
        .map(mapping.fields()::get)
        .map(rule -> String.join("、", rule.from().columns()))
        .filter(columns -> !columns.isEmpty())
        .ifPresent(columns -> all.put("column", columns));
    return new FieldProblem(path, code, all);
  }

  private static String shortened(String text) {
    return Characters.count(text) > SHOWN ? Characters.first(text, SHOWN) + "…" : text;
  }

  /** Null if the row says nothing. */
  String text(ImportField field) {
    return read(field, Function.identity(), null);
  }

  /** A number by which something is known, which a spreadsheet may have spoilt. */
  String identifier(ImportField field) {
    return read(field, RowValues::unspoilt, "SCIENTIFIC");
  }

  private static String unspoilt(String value) {
    if (CsvText.isScientific(value)) {
      throw new IllegalArgumentException("digits are lost");
    }
    return value;
  }

  <T extends Enum<T>> T code(ImportField field, Class<T> type) {
    return read(field, value -> Enum.valueOf(type, value), "UNKNOWN");
  }

  boolean flag(ImportField field) {
    return Boolean.TRUE.equals(read(field, value -> flag(field, value), "Boolean"));
  }

  BigDecimal number(ImportField field) {
    return read(field, Figure::number, "Number");
  }

  Money amount(ImportField field) {
    return read(field, Figure::amount, "Money");
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
      problems.add(problem(field.path(), code, Map.of()));
      return null;
    }
  }

  private Optional<String> value(ImportField field) {
    String text = source(field);
    Optional<String> value =
        Optional.ofNullable(mapping.fields().get(field)).flatMap(rule -> rule.value(text));
    if (value.isEmpty() && !text.isEmpty()) {
      problems.add(problem(field.path(), "NOT_MAPPED", Map.of()));
    }
    return value;
  }

  /** The text before it is looked up; empty if the mapping leaves the field out. */
  private String source(ImportField field) {
    FieldRule rule = mapping.fields().get(field);
    return rule == null ? "" : rule.text(cells);
  }
}
