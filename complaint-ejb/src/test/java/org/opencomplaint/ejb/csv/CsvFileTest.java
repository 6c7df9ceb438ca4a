package org.opencomplaint.ejb.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

class CsvFileTest {
  private static final String SMALL = "单号,说明\r\n1,坏了\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void bothEncodingsOfAChineseSpreadsheetAreRead(String charset) throws Exception {
    assertThat(cells(SMALL.getBytes(Charset.forName(charset)))).containsExactly("坏了");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkSaysTheEncodingAndIsNoPartOfTheFirstColumn(String charset) throws Exception {
    byte[] content = ("\uFEFF" + SMALL).getBytes(Charset.forName(charset));

    assertThat(CsvFile.of(content).columns()).containsExactly("单号", "说明");
    assertThat(cells(content)).containsExactly("坏了");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单号;说明\n1;坏了,真的\n",
        "单号\t说明\n1\t坏了,真的\n",
        "单号,说明\n1,\"坏了,真的\"\n",
        "sep=;\n单号;说明\n1;坏了,真的\n",
        "\"SEP=|\"\r\n单号|说明\r\n1|坏了,真的\r\n",
        "\"单号\";\"说明\"\n1;\"坏了,真的\"\n",
        "单号,说明,,\n1,\"坏了,真的\",,\n",
        "\n,,\n 单号\u00a0,\u3000说明\n\u200b,\n1,\"\u00a0坏了,真的 \"\n"
      })
  void theSeparatorIsRecognisedAndWhatIsEmptyAroundTheTableIsSkipped(String text) throws Exception {
    assertThat(CsvFile.of(text.getBytes(UTF_8)).columns()).containsExactly("单号", "说明");
    assertThat(CsvFile.of(text.getBytes(UTF_8)).size()).isEqualTo(1);
    assertThat(cells(text.getBytes(UTF_8))).containsExactly("坏了,真的");
  }

  @Test
  void cellsMayBeMissingAtTheEndButNoneMayBeTooMany() throws Exception {
    try (var rows = CsvFile.of("单号,说明,\n1\n2,坏,\n3,坏,了\n".getBytes(UTF_8)).rows()) {
      assertThat(rows)
          .extracting(row -> row.cell("说明"), CsvRow::isTooLong)
          .containsExactly(tuple("", false), tuple("坏", false), tuple("坏", true));
    }
  }

  @Test
  void rowsAreNumberedAsASpreadsheetShowsThem() throws Exception {
    assertThat(lines("a,b\n1,\"two\nlines\"\n\n,\n4,x\n")).containsExactly(2, 5);
    assertThat(lines("sep=;\na;b\n1;2\n")).containsExactly(2);
    assertThat(lines("\na,b\n1,2\n")).containsExactly(3);
  }

  @ParameterizedTest
  @CsvSource({
    "1.23457E+11, true",
    "'1,23457E+11', true",
    "1E+05, true",
    "-2.5e-10, true",
    "1E5, false",
    "12E+05, false",
    "E+11, false",
    "1.23457E+11x, false",
    "123456789012, false"
  })
  void aLongNumberThatASpreadsheetHasSpoiltIsRecognised(String cell, boolean spoilt) {
    assertThat(CsvText.isScientific(cell)).isEqualTo(spoilt);
  }

  @Test
  void whatIsNoCsvIsRefused() {
    assertThat(code(new byte[0])).isEqualTo("NO_ROWS");
    assertThat(code("a,b\n".getBytes(UTF_8))).isEqualTo("NO_ROWS");
    assertThat(code(SMALL.getBytes(UTF_16LE))).isEqualTo("NOT_TEXT");
    assertThat(code("a,a\n1,2\n".getBytes(UTF_8))).isEqualTo("SAME_COLUMN_TWICE");
    assertThat(code(new byte[CsvFile.MAX_BYTES + 1])).isEqualTo("TOO_LARGE");
    assertThat(code(("a\n" + "1\n".repeat(CsvFile.MAX_ROWS + 1)).getBytes(UTF_8)))
        .isEqualTo("TOO_MANY_ROWS");
  }

  @Test
  void aQuoteThatNeverEndsIsToldWithItsLine() {
    assertThat(problems("a,b\n1,2\n3,\"4\n5,6\n".getBytes(UTF_8)))
        .containsExactly(new FieldProblem("file", "CSV", Map.of("line", 3L)));
  }

  private static List<String> cells(byte[] content) throws Exception {
    try (var rows = CsvFile.of(content).rows()) {
      return rows.map(row -> row.cell("说明")).toList();
    }
  }

  private static List<Integer> lines(String text) throws Exception {
    try (var rows = CsvFile.of(text.getBytes(UTF_8)).rows()) {
      return rows.map(CsvRow::line).toList();
    }
  }

  private static String code(byte[] content) {
    return problems(content).get(0).code();
  }

  private static List<FieldProblem> problems(byte[] content) {
    return catchThrowableOfType(Problem.class, () -> CsvFile.of(content)).fields();
  }
}
