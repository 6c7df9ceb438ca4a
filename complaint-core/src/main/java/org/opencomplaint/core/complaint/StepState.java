package org.opencomplaint.core.complaint;

import java.util.List;
import org.opencomplaint.core.stage.Stage;

/** Where a complaint stands with one of the eight steps. */
public enum StepState {
  /** Its own action was taken, and nothing has sent it back since. */
  DONE,
  NOW,
  TO_COME,
  /** Left out on purpose, or the complaint ended before it. */
  SKIPPED,
  /** It was done or begun, but the complaint was sent back to an earlier step. */
  RETURNED,
  /** The complaint was withdrawn or merged in it. */
  BROKEN_OFF;

  /** The state of the complaint's last visit to the stage. */
  public static StepState of(Stage stage, Complaint complaint) {
    List<StageVisit> visits = complaint.visits();
    int last = visits.size() - 1;
    while (last >= 0 && visits.get(last).stage() != stage) {
      last--;
    }
    if (last < 0) {
      return complaint.stage().isOpen() ? TO_COME : SKIPPED;
    }
    StageVisit visit = visits.get(last);
    if (visit.leftAt() == null) {
      return NOW;
    }
    if (visits.stream().skip(last).anyMatch(later -> later.stage().compareTo(stage) < 0)) {
      return RETURNED;
    }
    if (visit.skippedWhy() != null) {
      return SKIPPED;
    }
    return visit.leftBy().isStep() ? DONE : BROKEN_OFF;
  }
}
