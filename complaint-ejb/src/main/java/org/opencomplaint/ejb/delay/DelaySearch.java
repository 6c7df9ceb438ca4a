package org.opencomplaint.ejb.delay;

import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.opencomplaint.core.delay.DelayStatus;

/**
 * Which delays are looked for; what is null does not matter.
 *
 * @param month in which the step was left
 * @param employee employee number or part of the name
 * @param department code or name
 */
public record DelaySearch(
    YearMonth month,
    DelayStatus status,
    @Size(max = 60) String employee,
    @Size(max = 100) String department) {}
