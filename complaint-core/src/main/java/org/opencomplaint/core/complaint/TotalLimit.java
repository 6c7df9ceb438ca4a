package org.opencomplaint.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.clock.Pause;

/**
 * By when a complaint is to be done with: the sum of its stages' limits, from registration (domain
 * rules §3). Its clock runs whenever that of a stage does: extensions lengthen it, and it stands
 * still in pauses and while the complaint is closed. A day agreed with the customer replaces it.
 */
final class TotalLimit {
  private TotalLimit() {}

  static Instant dueAt(Complaint complaint, Clocks clocks) {
    return complaint
        .prospect()
        .map(Prospect::untilAt)
        .orElseGet(
            () ->
                clocks.usedUp(
                    limit(complaint, clocks),
                    complaint.intake().registeredAt(),
                    pauses(complaint.visits())));
  }

  private static Limit limit(Complaint complaint, Clocks clocks) {
    long extended = complaint.visits().stream().mapToLong(StageVisit::extensionMinutes).sum();
    return clocks.limits().total(complaint.severity()).extendedBy(Duration.ofMinutes(extended));
  }

  private static List<Pause> pauses(List<StageVisit> visits) {
    List<Pause> pauses = new ArrayList<>();
    Instant left = null;
    for (StageVisit visit : visits) {
      if (left != null && left.isBefore(visit.enteredAt())) {
        pauses.add(new Pause(left, visit.enteredAt()));
      }
      pauses.addAll(visit.pauses());
      left = visit.leftAt();
    }
    return pauses;
  }
}
