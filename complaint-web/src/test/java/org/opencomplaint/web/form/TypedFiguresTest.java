package org.opencomplaint.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.ejb.usecase.Problem;

class TypedFiguresTest {
  private final AmountConverter amount = new AmountConverter();
  private final NumberConverter number = new NumberConverter();
  private final PercentConverter percent = new PercentConverter();

  @Test
  void amountsAreReadAsPeopleTypeThem() {
    assertThat(amount.getAsObject(null, null, "￥1,200.50 元")).isEqualTo("1200.50");
    assertThat(amount.getAsObject(null, null, "３００")).isEqualTo("300.00");
    assertThat(amount.getAsObject(null, null, "\u00a0")).isNull();
  }

  @Test
  void percentIsKeptAsAShare() {
    assertThat(percent.getAsObject(null, null, "70%")).isEqualTo(new BigDecimal("0.70"));
    assertThat(percent.getAsString(null, null, new BigDecimal("0.7050"))).isEqualTo("70.5");
    assertThat(percent.getAsString(null, null, 1)).isEqualTo("100");
  }

  @Test
  void whatIsNoNumberStaysAsTyped() {
    assertThat(number.getAsObject(null, null, "1E999999999")).isEqualTo("1E999999999");
    assertThat(number.getAsString(null, null, "three")).isEqualTo("three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,23", "1234,5", "1e3", "1 234", "5²", "+5", "70%%", "一百", "1.2.3", "5 ‰"})
  void noConverterAndNoFormTakesForANumberWhatCouldBeAnother(String typed) {
    FormData form = new FormData();
    form.addRow(
        "lossLines",
        FormData.row(
            "kind", "GOODS",
            "quantity", number.getAsObject(null, null, typed),
            "unitCost", "1"));
    form.addRow(
        "liabilities",
        FormData.row("employee", "1", "share", percent.getAsObject(null, null, typed)));
    form.put("demand.amount", amount.getAsObject(null, null, typed));

    assertThat(amount.getAsString(null, null, form.getValues().get("demand.amount")))
        .isEqualTo(typed);
    assertThat(problemOf(form, SubmitFindings.class)).isEqualTo("Number");
    assertThat(problemOf(form, Registration.class)).isEqualTo("Money");
    form.rows("lossLines").clear();
    assertThat(problemOf(form, SubmitFindings.class)).isEqualTo("Number");
  }

  /** The first problem, of a form in which fields of other forms are left out. */
  private static String problemOf(FormData filledIn, Class<? extends Record> type) {
    FormData form = FormData.of(filledIn.write());
    List<String> names =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    form.getValues().keySet().removeIf(path -> !names.contains(path.split("\\.")[0]));
    return catchThrowableOfType(Problem.class, () -> form.read(type)).fields().get(0).code();
  }
}
