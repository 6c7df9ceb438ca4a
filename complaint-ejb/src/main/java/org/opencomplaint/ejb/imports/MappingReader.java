package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Reads a mapping, and says at which line it goes wrong. */
final class MappingReader {
  /** Where mistakes in a mapping are reported. */
  static final String FIELD = "mapping";

  private static final int MAX_LENGTH = 100_000;

  private static final ObjectReader READER =
      Json.mapper()
          .readerFor(ImportMapping.class)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private MappingReader() {}

  /**
   * Reads the JSON text.
   *
   * @throws Problem INVALID with the path of the mistake; for broken JSON with the line
   */
  static ImportMapping read(String json) {
    if (json.length() > MAX_LENGTH) {
      throw Problem.invalid(List.of(new FieldProblem(FIELD, "Size", Map.of("max", MAX_LENGTH))));
    }
    try {
      ImportMapping mapping = READER.readValue(json);
      if (mapping == null) {
        throw Problem.invalid(FIELD, "NotNull");
      }
      return mapping;
    } catch (JsonMappingException wrong) {
      throw Problem.invalid(path(wrong), code(wrong));
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw Problem.invalid(
          List.of(
              new FieldProblem(
                  FIELD, "Json", Map.of("line", at.getLineNr(), "column", at.getColumnNr()))));
    }
  }

  private static String path(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder(FIELD);
    wrong.getPath().forEach(step -> path.append('.').append(step.getFieldName()));
    if (isUnknownField(wrong)) {
      path.append('.').append(((InvalidFormatException) wrong).getValue());
    }
    return path.toString();
  }

  private static String code(JsonMappingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException || isUnknownField(wrong)) {
      return "UNKNOWN_FIELD";
    }
    if (wrong instanceof ValueInstantiationException unusable) {
      return unusable.getType().hasRawClass(DateFormat.class) ? "DATE_FORMAT" : "TEMPLATE";
    }
    return isA(ZoneId.class, wrong) ? "TIME_ZONE" : "TYPE";
  }

  private static boolean isUnknownField(JsonMappingException wrong) {
    return isA(ImportField.class, wrong);
  }

  private static boolean isA(Class<?> type, JsonMappingException wrong) {
    return wrong instanceof InvalidFormatException invalid && type == invalid.getTargetType();
  }
}
