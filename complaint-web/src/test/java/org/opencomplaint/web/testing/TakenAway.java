package org.opencomplaint.web.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A table that was taken away in each of its formats, read back cell by cell. */
public final class TakenAway {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private TakenAway() {}

  /** The headings and rows of a CSV file; what would be a formula has its quote before it. */
  public static List<List<String>> csv(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    try (CSVParser rows = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return rows.stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The workbook's first sheet says what the CSV file says, numbers and days as such. */
  public static void assertWorkbook(byte[] file, List<List<String>> csv) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSameSizeAs(csv);
      for (int i = 0; i < csv.size(); i++) {
        for (int column = 0; column < csv.get(i).size(); column++) {
          String wanted = csv.get(i).get(column);
          assertThat(text(rows.get(i).getOptionalCell(column).orElse(null), wanted))
              .as("row %d, %s", i, csv.get(0).get(column))
              .isEqualTo(plain(wanted));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is printed says what the CSV file says, one cell after the other, but for its breaks. */
  public static void assertPrint(byte[] file, List<List<String>> csv) {
    try (PDDocument pages = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(pages).replaceAll("[\\s,]", "");
      for (List<String> row : csv) {
        assertThat(text)
            .contains(
                row.stream().map(TakenAway::plain).collect(joining()).replaceAll("[\\s,]", ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A typed cell, written as the CSV file writes it. */
  private static String text(Cell cell, String wanted) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.FORMULA) {
      return cell.getFormula();
    }
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    if (wanted.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      LocalDateTime moment = cell.asDate();
      return MOMENT.format(moment).substring(0, wanted.length());
    }
    boolean percent = wanted.endsWith("%");
    BigDecimal number = percent ? cell.asNumber().movePointRight(2) : cell.asNumber();
    BigDecimal same = new BigDecimal(percent ? wanted.replace("%", "") : wanted);
    return number.compareTo(same) == 0 ? wanted : number.toPlainString();
  }

  /** A cell of the CSV file without the quote that keeps it from being a formula. */
  public static String plain(String cell) {
    return cell.matches("'[=+@-].*") ? cell.substring(1) : cell;
  }
}
