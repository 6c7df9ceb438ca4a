package org.opencomplaint.ejb.penalty;

import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.opencomplaint.core.penalty.PenaltyStatus;

/**
 * Which penalties are looked for; what is null does not matter.
 *
 * @param month in which it was proposed
 * @param employee employee number or part of the name
 * @param department code or name
 * @param complaint number of the complaint
 * @param category code of the complaint's; one at the top stands for all below it
 * @param role code of the role of liability
 */
public record RegisterSearch(
    YearMonth month,
    PenaltyStatus status,
    @Size(max = 60) String employee,
    @Size(max = 100) String department,
    @Size(max = 20) String complaint,
    @Size(max = 60) String category,
    @Size(max = 20) String role) {
  /** Everything that the reader may see. */
  public static final RegisterSearch ALL =
      new RegisterSearch(null, null, null, null, null, null, null);
}
