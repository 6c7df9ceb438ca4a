package org.opencomplaint.web.payroll;

import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.payroll.WageImportReport;
import org.opencomplaint.ejb.payroll.WageImportReport.RowProblem;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.ProblemTexts;

/**
 * What became of a wages file, in words.
 *
 * @param accepted how many employees' wages were taken
 * @param rejected how many rows were not
 */
public record WageReport(int accepted, int rejected, List<Row> problems) {

  /**
   * What is wrong with a row.
   *
   * @param field null if it is the row as a whole
   * @param message what is wrong, for people
   */
  public record Row(int line, String field, String code, String value, String message) {}

  static WageReport of(WageImportReport report, ProblemTexts texts) {
    return new WageReport(
        report.accepted(),
        report.rejected(),
        report.problems().stream().map(problem -> row(problem, texts)).toList());
  }

  private static Row row(RowProblem problem, ProblemTexts texts) {
    Map<String, Object> named =
        problem.others() == null ? Map.of() : Map.of("line", problem.others());
    String message = texts.detail(new Problem.FieldProblem(problem.field(), problem.code(), named));
    return new Row(problem.line(), problem.field(), problem.code(), problem.value(), message);
  }
}
