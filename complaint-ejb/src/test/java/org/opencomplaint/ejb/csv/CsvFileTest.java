package org.opencomplaint.ejb.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

class CsvFileTest {
  private static final String SMALL = "单号,说明\r\n1,坏了\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void bothEncodingsOfAChineseSpreadsheetAreRead(String charset) throws Exception {
    CsvFile file = CsvFile.of(SMALL.getBytes(Charset.forName(charset)));
    assertThat(file.columns()).containsExactly("单号", "说明");
    try (var rows = file.rows()) {
      assertThat(rows.map(row -> row.get("说明"))).containsExactly("坏了");
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(CsvFile.of(("\uFEFF" + SMALL).getBytes(UTF_8)).columns()).contains("单号");
  }

  @Test
  void rowsAreNumberedAsASpreadsheetShowsThem() throws Exception {
    CsvFile file = CsvFile.of("a,b\n1,\"two\nlines\"\n\n,\n4,x\n".getBytes(UTF_8));
    assertThat(file.size()).isEqualTo(2);
    try (var rows = file.rows()) {
      assertThat(rows.map(CsvFile::line)).containsExactly(2, 5);
    }
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

  private static String code(byte[] content) {
    return problems(content).get(0).code();
  }

  private static List<FieldProblem> problems(byte[] content) {
    return catchThrowableOfType(Problem.class, () -> CsvFile.of(content)).fields();
  }
}
