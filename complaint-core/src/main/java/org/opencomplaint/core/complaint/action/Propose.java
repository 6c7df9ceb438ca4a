package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Step 5: what we offer the customer.
 *
 * @param customerAgreed whether the customer agrees
 * @param disagreement why he does not
 */
public record Propose(
    @Size(max = 20) List<@NotNull @Valid RemedyLine> remedies,
    boolean customerAgreed,
    @Size(max = 2000) String disagreement)
    implements ActionForm {
  /** No remedies when left out; the guard refuses that. */
  public Propose {
    remedies = remedies == null ? List.of() : remedies;
  }
}
