package org.opencomplaint.ejb.payroll;

import java.util.List;

/**
 * What became of a wages file: good rows are taken, whatever is wrong with others.
 *
 * @param accepted how many employees' wages were taken
 * @param rejected how many rows were not
 * @param problems everything that is wrong with them
 */
public record WageImportReport(int accepted, int rejected, List<RowProblem> problems) {
  /**
   * What is wrong with a row.
   *
   * @param line as a spreadsheet numbers it: the heading is 1
   * @param field {@code employee}, {@code wage}, …; null if it is the row as a whole
   * @param code the key of the message
   * @param value what stands there
   * @param others the lines with which it clashes, such as {@code 4、7}; null if with none
   */
  public record RowProblem(int line, String field, String code, String value, String others) {}
}
