package org.opencomplaint.core.complaint;

import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.ImprovementPlan;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.organisation.Employee;

/** Step 8, 总结评价: what we learnt, and who improves what. */
final class ReviewStep {
  private ReviewStep() {}

  static void close(Complaint complaint, Close form, ActionContext context) {
    List<Improvement> improvements = new ArrayList<>();
    for (ImprovementPlan plan : form.improvements()) {
      String row = "improvements[" + improvements.size() + "]";
      Employee owner = context.employee(row + ".owner", plan.owner());
      if (plan.dueOn().isBefore(context.today())) {
        throw new ActionRefused(Guard.IMPROVEMENT_DUE, row + ".dueOn");
      }
      improvements.add(new Improvement(complaint, plan.action(), owner, plan.dueOn()));
    }
    complaint.conclude(new Review(form), improvements);
    complaint.end(Outcome.RESOLVED, form.action(), context);
  }
}
