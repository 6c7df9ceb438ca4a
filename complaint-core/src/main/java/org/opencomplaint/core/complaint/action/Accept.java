package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * Step 2: the complaint is justified, wholly or partly.
 *
 * @param verdict VALID or PARTLY_VALID; VALID when left out
 * @param reason why
 * @param resolvability when it can be resolved; SHORT_TERM when left out
 */
public record Accept(Verdict verdict, @Size(max = 2000) String reason, Resolvability resolvability)
    implements ActionForm {
  /** Fills in what may be left out. */
  public Accept {
    verdict = verdict == null ? Verdict.VALID : verdict;
    resolvability = resolvability == null ? Resolvability.SHORT_TERM : resolvability;
  }
}
