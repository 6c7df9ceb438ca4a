package org.opencomplaint.ejb.imports;

import java.util.List;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/**
 * A row as it was read, not yet compared with what is stored.
 *
 * @param line as a spreadsheet numbers rows
 * @param key its key in the source; null if it has none
 * @param form what is to be registered; unusable if there are problems
 */
record ReadRow(int line, String key, Registration form, List<FieldProblem> problems) {}
