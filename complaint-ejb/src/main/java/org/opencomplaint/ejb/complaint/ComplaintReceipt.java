package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Intake;
import org.opencomplaint.core.stage.Stage;

/**
 * What the one who acted is told: where the complaint is now.
 *
 * @param holder the number of the employee who must act; null once closed
 * @param holderName his name
 * @param acknowledgeBy by when the customer must be told
 * @param dueAt when the stage must be left; null once closed
 * @param totalDueAt when all stages must be done with: the sum of their limits, or the day agreed
 * @param provisional whether a deadline may still change: the holidays of its year are not imported
 */
public record ComplaintReceipt(
    String number,
    Stage stage,
    String holder,
    String holderName,
    Instant acknowledgeBy,
    Instant dueAt,
    Instant totalDueAt,
    boolean provisional,
    long version) {
  static ComplaintReceipt of(Complaint complaint, Clocks clocks) {
    Intake intake = complaint.intake();
    Limit acknowledgement = clocks.limits().acknowledgement(complaint.severity());
    return new ComplaintReceipt(
        complaint.number(),
        complaint.stage(),
        complaint.holder() == null ? null : complaint.holder().no(),
        complaint.holder() == null ? null : complaint.holder().name(),
        intake.acknowledgeBy(),
        complaint.dueAt(),
        complaint.totalDueAt(),
        clocks.isProvisional(acknowledgement, intake.acknowledgeBy())
            || isProvisional(complaint, clocks),
        complaint.version());
  }

  /** Whether the deadline of the present step or of all may still change; never once closed. */
  static boolean isProvisional(Complaint complaint, Clocks clocks) {
    if (!complaint.stage().isOpen()) {
      return false;
    }
    Limit limit = clocks.limits().stage(complaint.severity(), complaint.stage());
    return clocks.isProvisional(limit, complaint.dueAt())
        || clocks.isProvisional(limit, complaint.totalDueAt());
  }
}
