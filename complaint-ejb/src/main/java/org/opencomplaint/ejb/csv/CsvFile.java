package org.opencomplaint.ejb.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** A CSV file with a heading, read whole once so that a broken one is refused before it starts. */
public final class CsvFile {
  /** More is split by whoever exports it. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  public static final int MAX_ROWS = 100_000;

  private static final String FIELD = "file";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** UTF-8, or what Excel writes on a Chinese Windows. */
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  private final String text;
  private final Set<String> columns;
  private final int size;

  private CsvFile(String text, Set<String> columns, int size) {
    this.text = text;
    this.columns = columns;
    this.size = size;
  }

  /**
   * Reads a file.
   *
   * @throws Problem INVALID if it is too large, not text, or not CSV
   */
  public static CsvFile of(byte[] content) {
    if (content.length > MAX_BYTES) {
      throw wrong("TOO_LARGE", "max", MAX_BYTES / (1024 * 1024));
    }
    String text = decode(content);
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      int size = 0;
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        size += isEmpty(row) ? 0 : 1;
      }
      if (size == 0) {
        throw Problem.invalid(FIELD, "NO_ROWS");
      }
      if (size > MAX_ROWS) {
        throw wrong("TOO_MANY_ROWS", "max", MAX_ROWS);
      }
      return new CsvFile(text, new LinkedHashSet<>(parser.getHeaderNames()), size);
    } catch (IOException | UncheckedIOException broken) {
      throw wrong("CSV", "line", line + 1);
    } catch (IllegalArgumentException sameNameTwice) {
      throw Problem.invalid(FIELD, "SAME_COLUMN_TWICE");
    }
  }

  private static String decode(byte[] content) {
    for (Charset charset : CHARSETS) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        if (text.indexOf('\0') < 0) {
          return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }
      } catch (CharacterCodingException notThisOne) {
        continue;
      }
    }
    throw Problem.invalid(FIELD, "NOT_TEXT");
  }

  private static Problem wrong(String code, String parameter, Object value) {
    return Problem.invalid(List.of(new FieldProblem(FIELD, code, Map.of(parameter, value))));
  }

  /** Spreadsheets leave rows of commas behind the last one. */
  private static boolean isEmpty(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** The names in the heading. */
  public Set<String> columns() {
    return columns;
  }

  /** How many rows it has, without the heading and without empty ones. */
  public int size() {
    return size;
  }

  /** The rows that are not empty; to be closed. */
  public Stream<CSVRecord> rows() throws IOException {
    CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT);
    return parser.stream().filter(row -> !isEmpty(row)).onClose(() -> close(parser));
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row's number as a spreadsheet shows it: the heading is row 1. */
  public static int line(CSVRecord row) {
    return Math.toIntExact(row.getRecordNumber() + 1);
  }
}
