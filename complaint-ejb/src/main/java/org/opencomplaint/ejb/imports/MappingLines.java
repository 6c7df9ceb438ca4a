package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Tells at which line of a mapping each of its mistakes stands. */
final class MappingLines {
  private static final String LINE = "line";

  private MappingLines() {}

  /** The same problem, with the lines of its paths as far as the text has them. */
  static Problem addTo(Problem problem, String json) {
    Map<String, Integer> lines = lines(json);
    List<FieldProblem> fields =
        problem.fields().stream().map(field -> withLine(field, lines.get(field.field()))).toList();
    return Problem.invalid(fields);
  }

  private static FieldProblem withLine(FieldProblem problem, Integer line) {
    if (line == null) {
      return problem;
    }
    Map<String, Object> parameters = new HashMap<>(problem.parameters());
    parameters.put(LINE, line);
    return new FieldProblem(problem.field(), problem.code(), parameters);
  }

  private static Map<String, Integer> lines(String json) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = Json.mapper().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          lines.put(
              MappingReader.FIELD + pointer.replace('/', '.'),
              parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (IOException broken) {
      // The lines up to there are all there are.
      return lines;
    }
    return lines;
  }
}
