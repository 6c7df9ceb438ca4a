package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import org.opencomplaint.core.complaint.Telling;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * What the customer was told once, or could not be told.
 *
 * @param toldAt when; null if there was no way to reach them
 * @param means null if nobody said so
 * @param toldBy null if that was not asked
 * @param unreachable why there was no way to reach them; null if they were told
 * @param recordedBy who says so; null where that was recorded before it was asked
 */
public record TellingView(
    TellingSubject about,
    Instant toldAt,
    TellingMeans means,
    EmployeeName toldBy,
    String unreachable,
    String note,
    EmployeeName recordedBy,
    Instant recordedAt) {
  static TellingView of(Telling telling) {
    return new TellingView(
        telling.about(),
        telling.toldAt(),
        telling.means(),
        EmployeeName.of(telling.toldBy()),
        telling.unreachable(),
        telling.note(),
        EmployeeName.of(telling.recordedBy()),
        telling.recordedAt());
  }
}
