package org.opencomplaint.core.complaint;

import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Outcome;

/** Step 8, 总结评价: what we learnt, and who improves what. */
final class ReviewStep {
  private ReviewStep() {}

  static void close(Complaint complaint, Close form, ActionContext context) {
    complaint.conclude(new Review(form));
    form.improvements()
        .forEach(
            plan ->
                complaint.add(
                    new Improvement(
                        complaint,
                        plan.action(),
                        context.employee("improvements.owner", plan.owner()),
                        plan.dueOn())));
    complaint.end(Outcome.RESOLVED, form.action(), context);
  }
}
