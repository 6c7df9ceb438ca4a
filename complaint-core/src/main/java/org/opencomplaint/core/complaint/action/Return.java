package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.stage.Stage;

/**
 * Step 6: one level sends it back.
 *
 * @param to PROPOSAL (when left out) or INVESTIGATION
 * @param comment what must be better
 */
public record Return(Stage to, @Size(max = 2000) String comment) implements ActionForm {
  /** Back to the proposal when left out. */
  public Return {
    to = to == null ? Stage.PROPOSAL : to;
  }
}
