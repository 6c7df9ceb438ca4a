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
 * @param departments how the liability is divided between departments; none if it is not. The own
 *     shares of each department's people then sum to its share
 */
public record SubmitFindings(
    @Size(max = 60) String rootCause,
    @Size(max = 4000) String analysis,
    @Size(max = 100) List<@NotNull @Valid LossEntry> lossLines,
    @Size(max = 50) List<@NotNull @Valid LiabilityEntry> liabilities,
    @Size(max = 60) String concealedBy,
    @Size(max = 20) List<@NotNull @Valid DepartmentShare> departments)
    implements ActionForm {
  /** No lines, nobody liable and nothing divided when left out. */
  public SubmitFindings {
    lossLines = lossLines == null ? List.of() : lossLines;
    liabilities = liabilities == null ? List.of() : liabilities;
    departments = departments == null ? List.of() : departments;
  }

  /** Findings of which no part is divided between departments. */
  public SubmitFindings(
      String rootCause,
      String analysis,
      List<LossEntry> lossLines,
      List<LiabilityEntry> liabilities,
      String concealedBy) {
    this(rootCause, analysis, lossLines, liabilities, concealedBy, null);
  }
}
