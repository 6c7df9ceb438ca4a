package org.opencomplaint.core.complaint;

import java.util.Optional;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.stage.Stage;

/** What a stage waits for, by the transition table. */
public final class NextStep {
  private NextStep() {}

  /** The first of the stage's actions; empty once closed. */
  public static Optional<Action> of(Stage stage) {
    return StepTransitions.ROWS.stream()
        .filter(row -> row.isIn(stage))
        .map(row -> Action.of(row.form()))
        .findFirst();
  }
}
