package org.opencomplaint.web.imports;

import java.util.List;
import org.opencomplaint.core.imports.RowResult;

/**
 * A row of the report, for people and programs.
 *
 * @param line the row as a spreadsheet numbers it: the heading is row 1
 * @param key its key in the source; null if it could not be read
 * @param number the complaint it is; null if rejected or in a dry run
 */
public record ReportRow(
    int line, RowResult result, String key, String number, List<RowProblem> problems) {
  /**
   * What is wrong with the row.
   *
   * @param field the field's path; null if it is the row as a whole
   * @param code for programs
   * @param message for people, in their language
   */
  public record RowProblem(String field, String code, String message) {}
}
