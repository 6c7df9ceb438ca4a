package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Step 4: what caused it, what it cost and who is liable.
 *
 * @param rootCause code of the cause
 * @param analysis how it came about
 * @param lossLines the loss account (domain rules §6)
 * @param liabilities who answers for it (domain rules §7)
 * @param concealedBy employee number of a head who concealed it; null if nobody did
 */
public record SubmitFindings(
    @Size(max = 60) String rootCause,
    @Size(max = 4000) String analysis,
    @Size(max = 100) List<@NotNull @Valid LossEntry> lossLines,
    @Size(max = 50) List<@NotNull @Valid LiabilityEntry> liabilities,
    @Size(max = 60) String concealedBy)
    implements ActionForm {
  /** No lines and nobody liable when left out. */
  public SubmitFindings {
    lossLines = lossLines == null ? List.of() : lossLines;
    liabilities = liabilities == null ? List.of() : liabilities;
  }
}
