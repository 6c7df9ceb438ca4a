package org.opencomplaint.ejb.complaint;

import java.sql.Timestamp;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.sql.Conditions;

/** Finds complaints by how their steps went; of one person, by how they went while he held them. */
final class StepConditions {
  private final Conditions where;
  private final Long holder;
  private final Timestamp now;

  /**
   * Conditions to be added to others.
   *
   * @param holder the employee's key; null for whoever held them
   */
  StepConditions(Conditions where, Long holder, Timestamp now) {
    this.where = where;
    this.holder = holder;
    this.now = now;
  }

  void late(Stage stage) {
    if (stage != null && holder != null) {
      stay("exists", StepTiming.late("h.to_at"), stage);
    } else if (stage != null) {
      where.and(StepTiming.LATE, stage.name(), stage.name(), now);
    }
  }

  void inTime(Stage stage) {
    if (stage != null) {
      String end = holder == null ? "v.left_at" : "h.to_at";
      stay("exists", StepTiming.decided(end), stage);
      stay("not exists", StepTiming.late(end), stage);
    }
  }

  /** Whether there is a stay in a step of which something is true. */
  private void stay(String exists, String condition, Stage stage) {
    String there = " where v.complaint_id = c.id and v.stage = ? and " + condition;
    if (holder == null) {
      where.and(exists + " (select 1 from stage_visit v" + there + ")", stage.name(), now);
    } else {
      where.and(
          exists
              + " (select 1 from stage_visit v join holding h on h.visit_id = v.id"
              + there
              + " and h.employee_id = ?)",
          stage.name(),
          now,
          holder);
    }
  }
}
