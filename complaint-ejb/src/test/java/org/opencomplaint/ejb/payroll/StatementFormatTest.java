package org.opencomplaint.ejb.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.core.payroll.PayrollPeriod;

class StatementFormatTest {
  private static final Instant CALCULATED = Instant.parse("2026-12-01T01:00:00Z");

  @TempDir private Path directory;

  @Test
  void csvStartsWithAByteOrderMarkAndTheColumnsInTheirOrder() {
    assertThat(csv(row("员工甲")))
        .startsWith("\uFEFF工资月份 Period,工号 Employee no.,姓名 Name,部门 Department,投诉编号 Complaints,")
        .contains(
            "2026-11,1012,员工甲,储运部,TS-2026-000001 TS-2026-000002,0.00,1350.00,0.00,6000.00,1500.00,"
                + "500.00,2740.00,1000.00,绩效工资与奖金的50% 50% of performance pay and bonus,"
                + "1000.00,350.00\r\n");
  }

  @Test
  void aNameThatLooksLikeAFormulaBecomesText() {
    assertThat(csv(row("=HYPERLINK(\"http://x\")"))).contains("\"'=HYPERLINK(\"\"http");
    assertThat(csv(row("@SUM(A1)"))).contains(",'@SUM(A1),");
  }

  @Test
  void theSameStatementIsTheSameWorkbook() throws Exception {
    Statement statement = statement(row("员工甲"));

    byte[] once = StatementFormat.XLSX.write(statement);
    Thread.sleep(20);

    assertThat(StatementFormat.XLSX.write(statement)).isEqualTo(once);
  }

  @Test
  void theWorkbookHasNumbersAFrozenHeadingAndSums() throws Exception {
    String sheet = sheet(StatementFormat.XLSX.write(statement(row("=1+1"))));

    assertThat(sheet)
        .contains("<v>1350", "SUM(F2:F2)", "SUM(P2:P2)", "state=\"frozen\"")
        .contains("<t>=1+1</t>")
        .doesNotContain("<f>1+1");
  }

  @Test
  void theSumsOfTheWorkbookReadBackAreThoseOfTheLines() throws Exception {
    ReadSheet sheet =
        new ReadSheet(StatementFormat.XLSX.write(statement(row("员工甲"), row("员工乙"), row("员工丙"))));

    assertThat(sheet.frozenRows()).isEqualTo(1);
    assertThat(sheet.isNumber("B2")).as("an employee number keeps its zeros").isFalse();
    for (char amount : "FGHIJKLMOP".toCharArray()) {
      assertThat(sheet.isNumber(amount + "3")).as("%s", amount).isTrue();
    }
    assertThat(sheet.text("A5")).contains("合计");
    assertThat(sheet.value("G5")).isEqualByComparingTo("4050.00");
    assertThat(sheet.value("O5")).isEqualByComparingTo("3000.00");
    assertThat(sheet.value("P5")).isEqualByComparingTo("1050.00");
  }

  @Test
  void anEmptyStatementIsAWorkbookToo() throws Exception {
    assertThat(sheet(StatementFormat.XLSX.write(statement())))
        .contains(" Total</t>")
        .doesNotContain("SUM(");
  }

  private String sheet(byte[] workbook) throws IOException {
    Path file = Files.write(directory.resolve("statement.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  private static String csv(StatementRow row) {
    return new String(StatementFormat.CSV.write(statement(row)), StandardCharsets.UTF_8);
  }

  private static Statement statement(StatementRow... rows) {
    return new Statement(
        YearMonth.of(2026, 11),
        PayrollPeriod.Status.CALCULATED,
        CALCULATED,
        null,
        null,
        List.of(rows),
        null,
        List.of());
  }

  private static StatementRow row(String name) {
    return new StatementRow(
        "1012",
        name,
        "储运部",
        List.of("TS-2026-000001", "TS-2026-000002"),
        Money.ZERO,
        Money.of("1350.00"),
        Money.ZERO,
        Money.of("6000.00"),
        Money.of("1500.00"),
        Money.of("500.00"),
        Money.of("2740.00"),
        Money.of("1000.00"),
        LimitRule.PERFORMANCE_50_PERCENT,
        Money.of("1000.00"),
        Money.of("350.00"));
  }
}
