package org.opencomplaint.ejb.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

class RowReaderTest {
  private static final String HEAD = "单号,类型,说明,姓名,电话,时间,金额\n";

  private final RowReader reader =
      new RowReader(MappingReader.read(Mappings.ORDERS), form -> List.of());

  @Test
  void aRowBecomesARegistration() throws Exception {
    ReadRow row = read("A-1,晚到,三天,王五,13800000000,2026/4/16 9:05,12.5\n");

    assertThat(row.problems()).isEmpty();
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.key()).isEqualTo("A-1");
    assertThat(row.form().channel()).isEqualTo(Channel.PHONE);
    assertThat(row.form().category()).isEqualTo("POSTAL.LATENESS");
    assertThat(row.form().customer().name()).isEqualTo("王五");
    assertThat(row.form().facts()).isEqualTo("晚到: 三天");
    assertThat(row.form().demand().amount()).isEqualTo(Money.of("12.50"));
    assertThat(row.form().occurredAt()).isEqualTo("2026-04-16T01:05:00Z");
  }

  @Test
  void emptyCellsAreNotGiven() throws Exception {
    ReadRow row = read("A-1,坏了,,王五,13800000000,,\n");

    assertThat(row.problems()).isEmpty();
    assertThat(row.form().facts()).isEqualTo("坏了");
    assertThat(row.form().occurredAt()).isNull();
    assertThat(row.form().demand().amount()).isNull();
  }

  @Test
  void allThatIsWrongWithARowIsToldWithWhatStandsThere() throws Exception {
    assertThat(read(",吵闹,,王五,1,2026/4/31 9:05,=1+1\n").problems())
        .extracting(FieldProblem::field, FieldProblem::code, FieldProblem::parameters)
        .containsExactlyInAnyOrder(
            tuple("category", "NOT_MAPPED", Map.of("value", "吵闹", "column", "类型")),
            tuple("occurredAt", "DATE", Map.of("value", "2026/4/31 9:05", "column", "时间")),
            tuple("demand.amount", "Money", Map.of("value", "=1+1", "column", "金额")),
            tuple("key", "NotBlank", Map.of()));
  }

  @Test
  void cellsThatASpreadsheetLeavesOutAtTheEndAreEmpty() throws Exception {
    ReadRow row = read("A-1,坏了\n");

    assertThat(row.problems()).isEmpty();
    assertThat(row.form().customer().phone()).isNull();
  }

  @Test
  void aRowInWhichACellIsTornInTwoIsNotGuessedAt() throws Exception {
    assertThat(read("A-1,坏了,,王五,13800000000,,1,200\n").problems())
        .extracting(FieldProblem::code)
        .containsExactly("COLUMN_COUNT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "1e3", "1 200", "12,34.5"})
  void anAmountThatCouldBeAnotherIsRefused(String amount) throws Exception {
    assertThat(read("A-1,坏了,,王五,13800000000,,\"" + amount + "\"\n").problems())
        .extracting(FieldProblem::code)
        .containsExactly("Money");
  }

  @Test
  void aNumberWhoseDigitsTheSpreadsheetHasLostIsNoTelephoneAndNoKey() throws Exception {
    assertThat(read("1.00E+12,坏了,,王五,1.38E+10,,\n").problems())
        .extracting(FieldProblem::field, FieldProblem::code)
        .containsExactlyInAnyOrder(
            tuple("customer.phone", "SCIENTIFIC"), tuple("key", "SCIENTIFIC"));
  }

  @Test
  void blanksThatCannotBeSeenAreNoValues() throws Exception {
    ReadRow row = read("\u3000A-1\u200b,坏了,\u00a0,王五\u00a0,13800000000,,\u2007\n");

    assertThat(row.problems()).isEmpty();
    assertThat(row.key()).isEqualTo("A-1");
    assertThat(row.form().facts()).isEqualTo("坏了");
    assertThat(row.form().customer().name()).isEqualTo("王五");
    assertThat(row.form().demand().amount()).isNull();
  }

  @Test
  void theFormsOwnRulesHoldAndNothingIsToldTwice() throws Exception {
    RowReader strict =
        new RowReader(
            MappingReader.read(Mappings.ORDERS),
            form ->
                List.of(
                    new FieldProblem("category", "NotBlank", Map.of()),
                    new FieldProblem("facts", "Size", Map.of("max", 9, "message", "m"))));

    assertThat(strict.read(Mappings.row(HEAD + "A-1,吵闹,,王五,1,,\n")).problems())
        .containsExactly(
            new FieldProblem("category", "NOT_MAPPED", Map.of("value", "吵闹", "column", "类型")),
            new FieldProblem("facts", "Size", Map.of("max", 9, "value", "吵闹", "column", "类型、说明")));
  }

  private ReadRow read(String row) throws Exception {
    return reader.read(Mappings.row(HEAD + row));
  }
}
