package org.opencomplaint.ejb.payroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.opencomplaint.ejb.csv.CsvText;

/** Writes a statement as CSV that spreadsheets open: UTF-8 with a byte order mark. */
final class StatementCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StatementCsv() {}

  static byte[] write(Statement statement) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns().map(StatementColumn::heading));
      for (StatementRow row : statement.lines()) {
        printer.printRecord(columns().map(column -> cell(column.value(statement, row))));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Amounts stay numbers, a refund with its minus; texts must not become formulas. */
  private static Object cell(Object value) {
    return value instanceof String text ? CsvText.harmless(text) : value;
  }

  private static Stream<StatementColumn> columns() {
    return Arrays.stream(StatementColumn.values());
  }
}
