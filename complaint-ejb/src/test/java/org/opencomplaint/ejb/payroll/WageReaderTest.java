package org.opencomplaint.ejb.payroll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.payroll.WageImportReport.RowProblem;
import org.opencomplaint.ejb.payroll.WageReader.WageRow;

class WageReaderTest {
  private static final Map<String, String> EMPLOYEES =
      Map.of("1011", "吴晓峰", "1012", "张三", "1014", "郭子涵");

  @Test
  void aGoodRowIsTakenHoweverTheSpreadsheetWritesIt() throws Exception {
    WageReader read = read("工号;姓名;工资;绩效工资;奖金;最低工资;;\n１０１２;张　三;￥6,000.00;1500;500.5;２７４０\n");

    assertThat(read.problems()).isEmpty();
    assertThat(read.rows()).extracting(WageRow::employee).containsExactly("1012");
    assertThat(read.rows().get(0).figures().wage()).isEqualTo(Money.of("6000.00"));
    assertThat(read.rows().get(0).figures().minimumWage()).isEqualTo(Money.of("2740.00"));
  }

  @Test
  void rowsForTheSameEmployeeAreAllRefusedAndNameEachOther() throws Exception {
    WageReader read =
        read(
            """
            工号,工资,绩效工资,奖金,最低工资
            1012,6000,1500,500,2740
            1011,6000,1500,500,2740

            1012,1,x,1,1
            1012,6000,1500,500,2740
            """);

    assertThat(read.rows()).extracting(WageRow::line).containsExactly(3);
    assertThat(read.problems())
        .extracting(RowProblem::line, RowProblem::code, RowProblem::others)
        .containsExactly(
            tuple(2, "TWICE", "5、6"),
            tuple(5, "Money", null),
            tuple(5, "TWICE", "2、6"),
            tuple(6, "TWICE", "2、5"));
  }

  @Test
  void aNameOfSomebodyElseIsAMistakeAndNoNameIsNone() throws Exception {
    WageReader read =
        read(
            """
            姓名,工号,工资,绩效工资,奖金,最低工资
            李四,1012,6000,1500,500,2740
            ,1011,6000,1500,500,2740
            """);

    assertThat(read.rows()).extracting(WageRow::employee).containsExactly("1011");
    assertThat(read.problems())
        .containsExactly(new RowProblem(2, "name", "OTHER_NAME", "李四", null));
  }

  @Test
  void whatASpreadsheetHasSpoiltIsToldByRowAndColumn() throws Exception {
    WageReader read =
        read(
            """
            工号,工资,绩效工资,奖金,最低工资
            1.01E+03,6000,1500,500,2740
            1012,"6000,5",1e3,"1,50",\u3000
            1014,6,000,1500,500,2740
            """);

    assertThat(read.rows()).isEmpty();
    assertThat(read.problems())
        .extracting(RowProblem::line, RowProblem::field, RowProblem::code)
        .containsExactly(
            tuple(2, "employee", "SCIENTIFIC"),
            tuple(3, "wage", "Money"),
            tuple(3, "performancePay", "Money"),
            tuple(3, "bonus", "Money"),
            tuple(3, "minimumWage", "NotBlank"),
            tuple(4, null, "COLUMN_COUNT"));
  }

  private static WageReader read(String text) throws Exception {
    CsvFile file = CsvFile.of(text.getBytes(UTF_8));
    WageReader reader = new WageReader(file.columns(), EMPLOYEES);
    try (var rows = file.rows()) {
      rows.forEach(reader::read);
    }
    return reader;
  }
}
