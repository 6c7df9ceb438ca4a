package org.opencomplaint.ejb.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.ejb.usecase.FromTo;

/**
 * Which return visits are looked for; what is null does not matter.
 *
 * @param from first day of the visit
 * @param to last day of the visit
 * @param department code or name of the responsible one
 * @param scoreAtMost only those whose overall score is not better, 1 to 5
 */
@FromTo
public record VisitSearch(
    LocalDate from,
    LocalDate to,
    @Size(max = 100) String department,
    VisitResult result,
    @Min(1) @Max(5) Integer scoreAtMost) {}
