package org.opencomplaint.ejb.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** A CSV file with a heading, read whole once so that a broken one is refused before it starts. */
public final class CsvFile {
  /** More is split by whoever exports it. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  public static final int MAX_ROWS = 100_000;

  private static final String FIELD = "file";

  private final CsvSeparator layout;
  private final Map<String, Integer> columns;
  private final int size;

  private CsvFile(CsvSeparator layout, Map<String, Integer> columns, int size) {
    this.layout = layout;
    this.columns = columns;
    this.size = size;
  }

  /**
   * Reads a file as spreadsheets write it: in UTF-8, UTF-16 or GB18030, with commas, semicolons or
   * tabs.
   *
   * @throws Problem INVALID if it is too large, not text, or not CSV
   */
  public static CsvFile of(byte[] content) {
    if (content.length > MAX_BYTES) {
      throw wrong("TOO_LARGE", "max", MAX_BYTES / (1024 * 1024));
    }
    String text = CsvEncoding.decode(content).orElseThrow(() -> Problem.invalid(FIELD, "NOT_TEXT"));
    CsvSeparator layout = CsvSeparator.of(text);
    long line = 0;
    try (CSVParser parser = parser(layout)) {
      Map<String, Integer> columns = null;
      int size = 0;
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        if (columns == null && !isEmpty(row)) {
          columns = columns(row);
        } else if (!isEmpty(row)) {
          size++;
        }
      }
      check(size);
      return new CsvFile(layout, columns, size);
    } catch (IOException | UncheckedIOException broken) {
      throw wrong("CSV", "line", line + 1);
    }
  }

  private static CSVParser parser(CsvSeparator layout) throws IOException {
    return CSVParser.parse(new StringReader(layout.text()), layout.format());
  }

  private static void check(int size) {
    if (size == 0) {
      throw Problem.invalid(FIELD, "NO_ROWS");
    }
    if (size > MAX_ROWS) {
      throw wrong("TOO_MANY_ROWS", "max", MAX_ROWS);
    }
  }

  /** Where each column is; those without a name are left out. */
  private static Map<String, Integer> columns(CSVRecord heading) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      String name = Text.strip(heading.get(i));
      if (!name.isEmpty() && columns.put(name, i) != null) {
        throw Problem.invalid(FIELD, "SAME_COLUMN_TWICE");
      }
    }
    return columns;
  }

  private static Problem wrong(String code, String parameter, Object value) {
    return Problem.invalid(List.of(new FieldProblem(FIELD, code, Map.of(parameter, value))));
  }

  /** Spreadsheets leave rows of commas behind the last one. */
  static boolean isEmpty(CSVRecord row) {
    return row.stream().allMatch(Text::isBlank);
  }

  /** The names in the heading. */
  public Set<String> columns() {
    return columns.keySet();
  }

  /** How many rows it has, without the heading and without empty ones. */
  public int size() {
    return size;
  }

  /** The rows that are not empty; to be closed. */
  public Stream<CsvRow> rows() throws IOException {
    CSVParser parser = parser(layout);
    return parser.stream()
        .filter(row -> !isEmpty(row))
        .skip(1)
        .map(row -> new CsvRow(row, columns))
        .onClose(() -> close(parser));
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
