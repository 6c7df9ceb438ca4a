package org.opencomplaint.core.complaint;

import java.time.Instant;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;

/**
 * A condition known before anything is filled in: where it does not hold, the action is not even
 * offered.
 *
 * @param guard the code a refusal names
 */
record Precondition(Guard guard, Condition condition) {
  @FunctionalInterface
  interface Condition {
    boolean holds(Complaint complaint, Employee actor, Instant now);
  }

  static Precondition only(Guard guard, Condition condition) {
    return new Precondition(guard, condition);
  }

  boolean holds(Complaint complaint, Employee actor, Instant now) {
    return condition.holds(complaint, actor, now);
  }

  void check(Complaint complaint, ActionContext context) {
    if (!holds(complaint, context.actor(), context.now())) {
      throw new ActionRefused(guard, null);
    }
  }
}
