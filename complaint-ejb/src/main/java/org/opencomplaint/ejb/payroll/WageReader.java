package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.joining;
import static org.opencomplaint.ejb.payroll.WageColumn.BONUS;
import static org.opencomplaint.ejb.payroll.WageColumn.EMPLOYEE;
import static org.opencomplaint.ejb.payroll.WageColumn.MINIMUM_WAGE;
import static org.opencomplaint.ejb.payroll.WageColumn.NAME;
import static org.opencomplaint.ejb.payroll.WageColumn.PERFORMANCE_PAY;
import static org.opencomplaint.ejb.payroll.WageColumn.WAGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.WageFigures;
import org.opencomplaint.core.typed.Figure;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.csv.CsvRow;
import org.opencomplaint.ejb.csv.CsvText;
import org.opencomplaint.ejb.payroll.WageImportReport.RowProblem;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Reads the rows of a wages file and finds all that is wrong in them. */
final class WageReader {
  private static final NotNegative.Validator IN_RANGE = new NotNegative.Validator();

  private final Map<WageColumn, String> names;
  private final Map<String, String> employees;
  private final Map<String, List<Integer>> lines = new HashMap<>();
  private final List<WageRow> rows = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();

  /** A row in which nothing is wrong. */
  record WageRow(int line, String employee, WageFigures figures) {}

  /**
   * Finds the columns.
   *
   * @param employees the names of all employees, by their numbers
   * @throws Problem INVALID if one is missing
   */
  WageReader(Set<String> heading, Map<String, String> employees) {
    this.names = names(heading);
    this.employees = employees;
  }

  private static Map<WageColumn, String> names(Set<String> heading) {
    Map<WageColumn, String> names = new EnumMap<>(WageColumn.class);
    List<FieldProblem> missing = new ArrayList<>();
    for (WageColumn column : WageColumn.values()) {
      column.in(heading).ifPresent(name -> names.put(column, name));
      if (column.isRequired() && !names.containsKey(column)) {
        missing.add(new FieldProblem(column.field(), "MISSING_COLUMN", Map.of()));
      }
    }
    if (!missing.isEmpty()) {
      throw Problem.invalid(missing);
    }
    return names;
  }

  /** Reads the next row. */
  void read(CsvRow row) {
    int line = row.line();
    if (row.isTooLong()) {
      problems.add(new RowProblem(line, null, "COLUMN_COUNT", null, null));
      return;
    }
    int before = problems.size();
    String employee = employee(row, line);
    Money wage = amount(WAGE, row, line);
    Money performancePay = amount(PERFORMANCE_PAY, row, line);
    Money bonus = amount(BONUS, row, line);
    Money minimumWage = amount(MINIMUM_WAGE, row, line);
    if (problems.size() == before) {
      rows.add(
          new WageRow(line, employee, new WageFigures(wage, performancePay, bonus, minimumWage)));
    }
  }

  private String employee(CsvRow row, int line) {
    String no = Text.halfWidth(row.cell(names.get(EMPLOYEE)));
    if (no.isEmpty()) {
      report(EMPLOYEE, "NotBlank", no, line);
    } else if (CsvText.isScientific(no)) {
      report(EMPLOYEE, "SCIENTIFIC", no, line);
    } else if (!employees.containsKey(no)) {
      report(EMPLOYEE, "UNKNOWN", no, line);
    } else {
      lines.computeIfAbsent(no, first -> new ArrayList<>()).add(line);
      compareName(row, employees.get(no), line);
    }
    return no;
  }

  private void compareName(CsvRow row, String name, int line) {
    String given = names.containsKey(NAME) ? row.cell(names.get(NAME)) : "";
    if (!given.isEmpty() && !compact(given).equals(compact(name))) {
      report(NAME, "OTHER_NAME", given, line);
    }
  }

  /** Lists space out short names: 张　三. */
  private static String compact(String name) {
    return Text.halfWidth(name).replace(" ", "");
  }

  private Money amount(WageColumn column, CsvRow row, int line) {
    String text = row.cell(names.get(column));
    if (text.isEmpty()) {
      report(column, "NotBlank", text, line);
      return null;
    }
    try {
      Money amount = Figure.amount(text);
      if (!IN_RANGE.isValid(amount, null)) {
        report(column, "NotNegative", text, line);
      }
      return amount;
    } catch (IllegalArgumentException notAnAmount) {
      report(column, "Money", text, line);
      return null;
    }
  }

  private void report(WageColumn column, String code, String value, int line) {
    problems.add(new RowProblem(line, column.field(), code, value, null));
  }

  /** After the last row: those in which nothing is wrong, of employees who are there once. */
  List<WageRow> rows() {
    return rows.stream().filter(row -> lines.get(row.employee()).size() == 1).toList();
  }

  /** After the last row: what is wrong, row by row. Of two rows for one employee both are. */
  List<RowProblem> problems() {
    List<RowProblem> all = new ArrayList<>(problems);
    lines.forEach(
        (no, where) ->
            where.stream()
                .filter(line -> where.size() > 1)
                .map(
                    line ->
                        new RowProblem(line, EMPLOYEE.field(), "TWICE", no, others(line, where)))
                .forEach(all::add));
    all.sort(Comparator.comparingInt(RowProblem::line));
    return all;
  }

  private static String others(int line, List<Integer> where) {
    return where.stream().filter(other -> other != line).map(String::valueOf).collect(joining("、"));
  }
}
