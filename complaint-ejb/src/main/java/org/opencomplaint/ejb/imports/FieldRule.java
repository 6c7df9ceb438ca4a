package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How one field is filled: from a template alone, or with its text looked up in a table.
 *
 * @param from the template
 * @param values which text stands for which value; empty if the text is the value itself
 * @param otherwise the value for an empty text and for those not in the table; null for none
 */
record FieldRule(Template from, Map<String, String> values, String otherwise) {
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  FieldRule(
      @JsonProperty("from") Template from,
      @JsonProperty("values") Map<String, String> values,
      @JsonProperty("default") String otherwise) {
    this.from = from;
    this.values = values == null ? Map.of() : values;
    this.otherwise = otherwise;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FieldRule of(String template) {
    return new FieldRule(Template.of(template), null, null);
  }

  /** The text before it is looked up. */
  String text(UnaryOperator<String> cells) {
    return from.fill(cells);
  }

  /** The value that a text stands for; empty if it stands for none. */
  Optional<String> value(String text) {
    if (values.isEmpty() && !text.isEmpty()) {
      return Optional.of(text);
    }
    return Optional.ofNullable(values.getOrDefault(text, otherwise));
  }

  /** The values that it can give whatever the rows hold. */
  Stream<String> fixedValues() {
    Stream<String> constant =
        values.isEmpty() && from.columns().isEmpty() ? Stream.of(from.source()) : Stream.empty();
    return Stream.concat(
        constant, Stream.concat(values.values().stream(), Stream.ofNullable(otherwise)));
  }
}
