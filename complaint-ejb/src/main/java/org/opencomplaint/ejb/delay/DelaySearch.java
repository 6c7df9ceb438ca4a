package org.opencomplaint.ejb.delay;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.usecase.FromTo;

/**
 * Which delays are looked for; what is null does not matter.
 *
 * @param month in which the step was left
 * @param employee employee number or part of the name
 * @param department code or name
 * @param complaint number of the complaint
 * @param stage the step that took too long
 * @param severity of the complaint now
 * @param from the complaint was registered on this day or later
 * @param to the complaint was registered on this day or earlier
 * @param excused only those that were excused, or only all others
 */
@FromTo
public record DelaySearch(
    YearMonth month,
    DelayStatus status,
    @Size(max = 60) String employee,
    @Size(max = 100) String department,
    @Size(max = 20) String complaint,
    Stage stage,
    Severity severity,
    LocalDate from,
    LocalDate to,
    Boolean excused) {
  /** Everything that the reader may see. */
  public static final DelaySearch ALL =
      new DelaySearch(null, null, null, null, null, null, null, null, null, null);

  /** What somebody answers for or may have to, of the complaints registered in those days. */
  public static DelaySearch answeredFor(String employeeNo, LocalDate from, LocalDate to) {
    return new DelaySearch(null, null, employeeNo, null, null, null, null, from, to, false);
  }
}
