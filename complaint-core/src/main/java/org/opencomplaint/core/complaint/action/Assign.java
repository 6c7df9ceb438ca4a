package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Step 3: who answers for the complaint.
 *
 * @param department code or name of the lead department
 * @param coHandling codes or names of departments that help
 * @param reason why, where it is not the suggested department
 */
public record Assign(
    @Size(max = 100) String department,
    @Size(max = 10) List<@NotNull String> coHandling,
    @Size(max = 2000) String reason)
    implements ActionForm {
  /** No co-handling departments when left out. */
  public Assign {
    coHandling = coHandling == null ? List.of() : coHandling;
  }
}
