package org.opencomplaint.ejb.improvement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.ejb.usecase.FromTo;

/**
 * Which improvement actions are looked for; what is null does not matter.
 *
 * @param department code or name of the owner's
 * @param owner employee number or part of the name; {@code me} for the caller
 * @param overdue only those not reported though their day is over
 * @param from first day by which they are due
 * @param to last day by which they are due
 */
@FromTo
public record ImprovementSearch(
    @Size(max = 100) String department,
    @Size(max = 60) String owner,
    ImprovementStatus status,
    Boolean overdue,
    LocalDate from,
    LocalDate to) {
  /** All of them. */
  public static final ImprovementSearch ALL =
      new ImprovementSearch(null, null, null, null, null, null);
}
