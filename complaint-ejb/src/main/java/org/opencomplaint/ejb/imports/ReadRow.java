package org.opencomplaint.ejb.imports;

import java.util.List;
import java.util.Map;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.core.text.Characters;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/**
 * A row as it was read, not yet compared with what is stored.
 *
 * @param line as a spreadsheet numbers rows
 * @param key its key in the source; null if it could not be read
 * @param form what is to be registered; unusable if there are problems
 */
record ReadRow(
    int line, String key, Registration form, RowValues values, List<FieldProblem> problems) {
  static final int KEY_LENGTH = 100;

  static ReadRow unreadable(int line, FieldProblem why) {
    return new ReadRow(line, null, null, null, List.of(why));
  }

  RowOutcome imported(String number) {
    return new RowOutcome(line, RowResult.IMPORTED, key, number, List.of());
  }

  RowOutcome duplicate(String number) {
    return new RowOutcome(line, RowResult.DUPLICATE, key, number, List.of());
  }

  /** Rejected for what was found while reading it. */
  RowOutcome rejected() {
    return rejected(problems);
  }

  /** Rejected for what came to light when it was to be stored. */
  RowOutcome rejected(String field, String code) {
    return rejected(List.of(values.problem(field, code, Map.of())));
  }

  private RowOutcome rejected(List<FieldProblem> why) {
    String shown = key == null ? null : Characters.first(key, KEY_LENGTH);
    return new RowOutcome(line, RowResult.REJECTED, shown, null, why);
  }
}
