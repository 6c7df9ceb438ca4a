package org.opencomplaint.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.money.Money;

class TableFormatTest {
  private static final List<String> HEADINGS = List.of("编号", "损失（元）", "日期", "时间", "件数", "备注");
  private static final List<?> ROW =
      Arrays.asList(
          "TS-2026-000123",
          Money.of("1200.50"),
          LocalDate.of(2026, 9, 28),
          LocalDateTime.of(2026, 9, 28, 11, 30),
          3,
          null);

  @Test
  void aWorkbookHasTypedCells() throws IOException {
    List<Row> rows = workbook(ROW);

    assertThat(rows.get(0).stream().map(cell -> cell.asString())).isEqualTo(HEADINGS);
    Row row = rows.get(1);
    assertThat(row.getCellText(0)).isEqualTo("TS-2026-000123");
    assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("1200.50"));
    assertThat(row.getCellAsDate(2)).contains(LocalDate.of(2026, 9, 28).atStartOfDay());
    assertThat(row.getCellAsDate(3)).contains(LocalDateTime.of(2026, 9, 28, 11, 30));
    assertThat(row.getCellAsNumber(4)).contains(new BigDecimal("3"));
  }

  @Test
  void aShareIsANumberInAWorkbookAndReadAsPercent() throws IOException {
    List<?> row = List.of(Share.of(new BigDecimal("0.853")));

    assertThat(workbook(row).get(1).getCellAsNumber(0)).contains(new BigDecimal("0.853"));
    assertThat(new String(file(TableFormat.CSV, row), StandardCharsets.UTF_8))
        .endsWith("85.3%\r\n");
    assertThat(Share.of(null)).isNull();
  }

  @Test
  void aTextThatLooksLikeAFormulaIsTextInAWorkbook() throws IOException {
    Row row = workbook(List.of("=HYPERLINK(\"http://x\")")).get(1);

    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"http://x\")");
  }

  @Test
  void moreRowsThanAreKeptAllArriveInOrder() throws IOException {
    List<Row> rows = workbook(Collections.nCopies(1234, List.of("行")).toArray(List[]::new));

    assertThat(rows).hasSize(1235);
  }

  @Test
  void whatASheetCannotTakeGoesOnInAnotherWithTheSameHeading() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter table = new XlsxTable(bytes, "投诉台账", List.of("行"), 1001)) {
      for (int row = 1; row <= 2500; row++) {
        table.row(List.of(row));
      }
    }

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("投诉台账", "投诉台账 2", "投诉台账 3");
      List<Row> last = workbook.getSheet(2).orElseThrow().read();
      assertThat(last).hasSize(501);
      assertThat(last.get(0).getCellText(0)).isEqualTo("行");
      assertThat(last.get(500).getCellAsNumber(0)).contains(new BigDecimal("2500"));
    }
  }

  private static List<Row> workbook(List<?>... rows) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file(TableFormat.XLSX, rows)))) {
      return workbook.getFirstSheet().read();
    }
  }

  @Test
  void csvIsUtf8AsSpreadsheetsWantItAndNothingInItIsAFormula() throws IOException {
    String csv =
        new String(
            file(TableFormat.CSV, ROW, List.of("=1+1", "", "", "", "", "-5")),
            StandardCharsets.UTF_8);

    assertThat(csv)
        .isEqualTo(
            "\uFEFF编号,损失（元）,日期,时间,件数,备注\r\n"
                + "TS-2026-000123,1200.50,2026-09-28,2026-09-28 11:30,3,\r\n"
                + "'=1+1,,,,,'-5\r\n");
  }

  @Test
  void aPrintedTableRepeatsItsHeadingsAndSpeaksChinese() throws IOException {
    List<?>[] rows = Collections.nCopies(250, ROW).toArray(List[]::new);
    try (PDDocument pages = Loader.loadPDF(file(TableFormat.PDF, rows))) {
      int count = pages.getNumberOfPages();
      String text = new PDFTextStripper().getText(pages);

      assertThat(count).isGreaterThan(1);
      assertThat(text.split("损失（元）", -1)).hasSize(count + 1);
      assertThat(text.split("TS-2026-000123", -1)).hasSize(251);
      assertThat(text).contains("投诉台账", "1,200.50", "2026-09-28 11:30");
    }
  }

  @Test
  void whatIsPrintedBreaksNoNumberOfAComplaint() throws IOException {
    String numbers = "TS-2026-000123 TS-2026-000124 TS-2026-000125 TS-2026-000126";
    List<?> row = List.of(numbers, "绩效工资 1,500.00 与奖金 500.00 之和的 50%".repeat(3), "x", "", "", "");
    try (PDDocument pages = Loader.loadPDF(file(TableFormat.PDF, row))) {
      assertThat(new PDFTextStripper().getText(pages)).contains(numbers.split(" "));
    }
  }

  private static byte[] file(TableFormat format, List<?>... rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter table = format.open(bytes, "投诉台账", HEADINGS)) {
      for (List<?> row : rows) {
        table.row(row);
      }
    }
    return bytes.toByteArray();
  }
}
