package org.opencomplaint.web.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.calculation.DeadlineQuestion;
import org.opencomplaint.ejb.calculation.DeductionQuestion;
import org.opencomplaint.ejb.calculation.DelayQuestion;
import org.opencomplaint.ejb.calculation.PenaltiesQuestion;
import org.opencomplaint.web.form.AmountConverter;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.NumberConverter;
import org.opencomplaint.web.form.PercentConverter;

/** An example as the address has it, read as strictly as one over REST. */
final class CalculatorInput {
  private static final int SPARE_PEOPLE = 3;
  private static final int SPARE_DEPARTMENTS = 2;
  private static final String SECONDS_AND_ZONE = ":00+08:00";

  private final Map<String, String[]> given;

  CalculatorInput(Map<String, String[]> given) {
    this.given = given;
  }

  /** One line of a list; what was not typed is empty. */
  public record Row(Map<String, String> values) {
    /** What was typed. */
    public String get(String name) {
      return values.getOrDefault(name, "");
    }
  }

  boolean isAsked() {
    return given.containsKey("go");
  }

  String text(String name) {
    return at(name, 0);
  }

  List<Row> people() {
    return rows("employee", SPARE_PEOPLE, "employee", "role", "share", "pay", "prior", "of");
  }

  List<Row> departments() {
    return rows("department", SPARE_DEPARTMENTS, "department", "part");
  }

  DelayQuestion delay() {
    FormData form = new FormData().put("overrunMinutes", minutes("hours", "minutes"));
    return form.read(DelayQuestion.class);
  }

  DeadlineQuestion deadline() {
    FormData form =
        new FormData()
            .put("severity", filled("severity"))
            .put("stage", filled("stage"))
            .put("enteredAt", moment("enteredAt"));
    if (!text("from").isEmpty() || !text("to").isEmpty()) {
      form.addRow("pauses", FormData.row("from", moment("from"), "to", moment("to")));
    }
    return form.read(DeadlineQuestion.class);
  }

  DeductionQuestion deduction() {
    FormData form = new FormData();
    for (String field : List.of("wage", "performancePay", "bonus", "minimumWage", "due")) {
      form.put(field, amount(text(field)));
    }
    return form.read(DeductionQuestion.class);
  }

  PenaltiesQuestion penalties() {
    FormData form =
        new FormData()
            .put("loss", amount(text("loss")))
            .put("severity", filled("severity"))
            .put("concealedBy", filled("concealedBy"));
    form.rows("liabilities");
    for (Row row : typed(people(), "employee")) {
      form.addRow(
          "liabilities",
          FormData.row(
              "employee", row.get("employee"),
              "role", row.get("role"),
              "share", percent(row.get("share")),
              "performancePay", amount(row.get("pay")),
              "priorPenalties", number(row.get("prior")),
              "department", row.get("of").isEmpty() ? null : row.get("of")));
    }
    for (Row row : typed(departments(), "department")) {
      form.addRow(
          "departments",
          FormData.row("department", row.get("department"), "share", percent(row.get("part"))));
    }
    return form.read(PenaltiesQuestion.class);
  }

  private static List<Row> typed(List<Row> rows, String key) {
    return rows.stream().filter(row -> !row.get(key).isEmpty()).toList();
  }

  private List<Row> rows(String key, int spare, String... names) {
    List<Row> rows = new ArrayList<>();
    int many = given.getOrDefault(key, new String[0]).length;
    for (int i = 0; i < many; i++) {
      Map<String, String> values = new HashMap<>();
      for (String name : names) {
        values.put(name, at(name, i));
      }
      if (!at(key, i).isEmpty()) {
        rows.add(new Row(values));
      }
    }
    do {
      rows.add(new Row(Map.of()));
    } while (rows.size() < spare);
    return rows;
  }

  private Object minutes(String hours, String minutes) {
    Object whole = number(text(hours).isEmpty() ? "0" : text(hours));
    Object rest = number(text(minutes).isEmpty() ? "0" : text(minutes));
    return whole instanceof BigDecimal h && rest instanceof BigDecimal m
        ? h.multiply(BigDecimal.valueOf(60)).add(m)
        : text(hours) + text(minutes);
  }

  private String moment(String name) {
    String local = text(name);
    return local.isEmpty() ? null : local + SECONDS_AND_ZONE;
  }

  private String filled(String name) {
    String value = text(name);
    return value.isEmpty() ? null : value;
  }

  private static Object number(String typed) {
    return new NumberConverter().getAsObject(null, null, typed);
  }

  private static Object amount(String typed) {
    return new AmountConverter().getAsObject(null, null, typed);
  }

  private static Object percent(String typed) {
    return new PercentConverter().getAsObject(null, null, typed);
  }

  private String at(String name, int index) {
    String[] values = given.get(name);
    return values == null || index >= values.length ? "" : Text.strip(values[index]);
  }
}
