package org.opencomplaint.ejb.imports;

import java.util.List;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/**
 * What became of one row.
 *
 * @param line the row as a spreadsheet numbers it: the heading is row 1
 * @param result in a dry run, what would have become of it
 * @param key its key in the source; null if it could not be read
 * @param number the complaint it is, now or since an earlier import; null if rejected or in a dry
 *     run
 * @param problems why it was rejected, by field; empty unless it was
 */
public record RowOutcome(
    int line, RowResult result, String key, String number, List<FieldProblem> problems) {}
