package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.stage.Stage;

/**
 * What the one who acted is told: where the complaint is now.
 *
 * @param holder the number of the employee who must act; null once closed
 * @param holderName his name
 * @param acknowledgeBy by when the customer must be told
 * @param dueAt when the stage must be left; null once closed
 * @param totalDueAt when all stages must be done with: the sum of their limits, or the day agreed
 */
public record ComplaintReceipt(
    String number,
    Stage stage,
    String holder,
    String holderName,
    Instant acknowledgeBy,
    Instant dueAt,
    Instant totalDueAt,
    long version) {
  static ComplaintReceipt of(Complaint complaint) {
    return new ComplaintReceipt(
        complaint.number(),
        complaint.stage(),
        complaint.holder() == null ? null : complaint.holder().no(),
        complaint.holder() == null ? null : complaint.holder().name(),
        complaint.intake().acknowledgeBy(),
        complaint.dueAt(),
        complaint.totalDueAt(),
        complaint.version());
  }
}
