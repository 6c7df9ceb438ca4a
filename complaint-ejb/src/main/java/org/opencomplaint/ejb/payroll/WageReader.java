package org.opencomplaint.ejb.payroll;

import static org.opencomplaint.ejb.payroll.WageColumn.BONUS;
import static org.opencomplaint.ejb.payroll.WageColumn.EMPLOYEE;
import static org.opencomplaint.ejb.payroll.WageColumn.MINIMUM_WAGE;
import static org.opencomplaint.ejb.payroll.WageColumn.PERFORMANCE_PAY;
import static org.opencomplaint.ejb.payroll.WageColumn.WAGE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.WageFigures;
import org.opencomplaint.core.typed.Figure;
import org.opencomplaint.ejb.payroll.WageImportReport.RowProblem;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Reads the rows of a wages file and finds all that is wrong in them. */
final class WageReader {
  private static final NotNegative.Validator IN_RANGE = new NotNegative.Validator();

  private final Map<WageColumn, String> names;
  private final Set<String> knownEmployees;
  private final Set<String> seen = new HashSet<>();
  private final List<RowProblem> problems = new ArrayList<>();

  /** A row in which nothing is wrong. */
  record WageRow(String employee, WageFigures figures) {}

  /**
   * Finds the columns.
   *
   * @throws Problem INVALID if one is missing
   */
  WageReader(Set<String> heading, Set<String> knownEmployees) {
    this.names = names(heading);
    this.knownEmployees = knownEmployees;
  }

  private static Map<WageColumn, String> names(Set<String> heading) {
    Map<WageColumn, String> names = new EnumMap<>(WageColumn.class);
    List<FieldProblem> missing = new ArrayList<>();
    for (WageColumn column : WageColumn.values()) {
      column
          .in(heading)
          .ifPresentOrElse(
              name -> names.put(column, name),
              () -> missing.add(new FieldProblem(column.field(), "MISSING_COLUMN", Map.of())));
    }
    if (!missing.isEmpty()) {
      throw Problem.invalid(missing);
    }
    return names;
  }

  /** The row; empty if something is wrong in it. */
  Optional<WageRow> read(CSVRecord row, int line) {
    if (!row.isConsistent()) {
      problems.add(new RowProblem(line, null, "COLUMN_COUNT", null));
      return Optional.empty();
    }
    int before = problems.size();
    String employee = employee(row, line);
    Money wage = amount(WAGE, row, line);
    Money performancePay = amount(PERFORMANCE_PAY, row, line);
    Money bonus = amount(BONUS, row, line);
    Money minimumWage = amount(MINIMUM_WAGE, row, line);
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new WageRow(employee, new WageFigures(wage, performancePay, bonus, minimumWage)));
  }

  private String employee(CSVRecord row, int line) {
    String no = cell(EMPLOYEE, row);
    if (no.isEmpty()) {
      report(EMPLOYEE, "NotBlank", no, line);
    } else if (!knownEmployees.contains(no)) {
      report(EMPLOYEE, "UNKNOWN", no, line);
    } else if (!seen.add(no)) {
      report(EMPLOYEE, "TWICE", no, line);
    }
    return no;
  }

  private Money amount(WageColumn column, CSVRecord row, int line) {
    String text = cell(column, row);
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

  private String cell(WageColumn column, CSVRecord row) {
    return row.get(names.get(column)).strip();
  }

  private void report(WageColumn column, String code, String value, int line) {
    problems.add(new RowProblem(line, column.field(), code, value));
  }

  /** What was wrong in the rows read so far. */
  List<RowProblem> problems() {
    return List.copyOf(problems);
  }
}
