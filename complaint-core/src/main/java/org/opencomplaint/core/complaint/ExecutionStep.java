package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Step 7, 实施处理方案: remedies carried out, penalties served, customer told and heard. */
final class ExecutionStep {
  private static final int ATTEMPTS_FOR_FEEDBACK = 3;
  private static final int LAST_ROUND_OF_DEPARTMENT = 2;

  static final Rule<Complete> ALL_REMEDIES_CARRIED_OUT =
      rule(
          Guard.REMEDIES_CARRIED_OUT,
          "executions",
          (complaint, form, context) -> {
            Set<Integer> done =
                form.executions().stream()
                    .filter(execution -> !execution.at().isAfter(context.now()))
                    .map(Execution::remedy)
                    .collect(Collectors.toSet());
            Set<Integer> proposed =
                complaint.requireProposal().remedies().stream()
                    .map(Remedy::position)
                    .collect(Collectors.toSet());
            return done.equals(proposed);
          });

  static final Rule<Complete> ALL_PENALTIES_SERVED =
      rule(Guard.PENALTIES_SERVED, null, (complaint, form, context) -> context.penaltiesServed());

  static final Rule<Complete> FEEDBACK_OR_ATTEMPTS =
      rule(
          Guard.FEEDBACK,
          "feedback.overall",
          (complaint, form, context) ->
              hasFeedback(form) || pastAttempts(form, context.now()) >= ATTEMPTS_FOR_FEEDBACK);

  private ExecutionStep() {}

  static void complete(Complaint complaint, Complete form, ActionContext context) {
    List<Employee> executors = executors(form, context);
    Employee reviewer = Holders.manager(complaint, context);
    for (int i = 0; i < executors.size(); i++) {
      complaint.requireProposal().carryOut(form.executions().get(i), executors.get(i));
    }
    form.contactAttempts()
        .forEach(attempt -> complaint.add(new ContactAttempt(complaint, attempt)));
    complaint.add(
        Telling.beside(complaint, TellingSubject.RESULT, form.notifiedAt(), form.means(), context));
    if (form.feedback() != null) {
      complaint.add(new Feedback(complaint, true, form.feedback(), form.notifiedAt(), context));
    }
    complaint.endFollowUp(context.now());
    complaint.move(form.action(), Stage.REVIEW, reviewer, context);
  }

  static void dissatisfied(Complaint complaint, Dissatisfied form, ActionContext context) {
    Employee next =
        complaint.round() < LAST_ROUND_OF_DEPARTMENT
            ? Holders.handler(complaint, context)
            : Holders.leader(complaint, context);
    complaint.add(
        Telling.beside(complaint, TellingSubject.RESULT, form.notifiedAt(), form.means(), context));
    complaint.add(new Feedback(complaint, false, form.feedback(), form.notifiedAt(), context));
    complaint.startNextRound(form.action(), Stage.PROPOSAL, next, context);
  }

  private static List<Employee> executors(Complete form, ActionContext context) {
    List<Employee> executors = new ArrayList<>();
    for (Execution execution : form.executions()) {
      String field = "executions[" + executors.size() + "].by";
      executors.add(context.employee(field, execution.by()));
    }
    return executors;
  }

  private static boolean hasFeedback(Complete form) {
    return form.feedback() != null && form.feedback().overall() != null;
  }

  private static long pastAttempts(Complete form, Instant now) {
    return form.contactAttempts().stream()
        .map(Attempt::at)
        .filter(at -> !at.isAfter(now))
        .distinct()
        .count();
  }
}
