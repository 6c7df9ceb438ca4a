package org.opencomplaint.core.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.stage.Stage;

/** Who may do what in which stage, under which guards: the table of domain rules §3. */
final class TransitionTable {
  private TransitionTable() {}

  static Transition<?> row(Stage stage, Class<? extends ActionForm> form) {
    return rowsOf(stage).stream()
        .filter(row -> row.form() == form)
        .findFirst()
        .orElseThrow(() -> new ActionRefused(Guard.NOT_IN_THIS_STAGE, null));
  }

  static List<Transition<?>> rowsOf(Stage stage) {
    return Stream.concat(StepTransitions.ROWS.stream(), SideTransitions.ROWS.stream())
        .filter(row -> row.isIn(stage))
        .toList();
  }
}
