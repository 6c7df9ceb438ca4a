package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * After step 4: the loss turned out to be another, such as when an insurer has paid.
 *
 * @param lossLines the whole loss account as it is now (domain rules §6)
 * @param reason what has become known
 */
public record CorrectLoss(
    @Size(max = 100) List<@NotNull @Valid LossEntry> lossLines, @Size(max = 2000) String reason)
    implements ActionForm {
  /** No lines when left out. */
  public CorrectLoss {
    lossLines = lossLines == null ? List.of() : lossLines;
  }
}
