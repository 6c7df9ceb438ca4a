package org.opencomplaint.ejb.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.opencomplaint.ejb.csv.CsvText;

/** CSV that spreadsheets open: UTF-8 with a byte order mark, and no cell becomes a formula. */
final class CsvTable implements TableWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final CSVPrinter printer;

  CsvTable(OutputStream file, List<String> headings) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(text, CSVFormat.RFC4180);
    row(headings);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvTable::cell));
  }

  private static Object cell(Object value) {
    if (value instanceof String text) {
      return CsvText.harmless(text);
    }
    return value instanceof LocalDateTime moment ? MINUTES.format(moment) : value;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
