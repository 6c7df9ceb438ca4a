package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Step 2: the complaint is justified, wholly or partly.
 *
 * @param verdict VALID or PARTLY_VALID; VALID when left out
 * @param reason why
 * @param resolvability when it can be resolved; SHORT_TERM when left out
 * @param negotiatedDate the day agreed with the customer; counts for NOT_YET_POSSIBLE only
 * @param checked what the officer ticked; null if he did not go through the list
 */
public record Accept(
    Verdict verdict,
    @Size(max = 2000) String reason,
    Resolvability resolvability,
    LocalDate negotiatedDate,
    List<ValidityCheck> checked)
    implements ActionForm {
  /** Fills in what may be left out, and leaves out what does not count. */
  public Accept {
    verdict = verdict == null ? Verdict.VALID : verdict;
    resolvability = resolvability == null ? Resolvability.SHORT_TERM : resolvability;
    negotiatedDate = resolvability == Resolvability.NOT_YET_POSSIBLE ? negotiatedDate : null;
    checked = checked == null ? null : List.copyOf(checked);
  }

  /** Judged without the list. */
  public Accept(
      Verdict verdict, String reason, Resolvability resolvability, LocalDate negotiatedDate) {
    this(verdict, reason, resolvability, negotiatedDate, null);
  }
}
