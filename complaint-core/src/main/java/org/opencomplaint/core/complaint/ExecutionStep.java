package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.allWithinStep;
import static org.opencomplaint.core.complaint.Rule.happened;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.RoundReport;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Step 7, 实施处理方案: remedies carried out, penalties served, customer told and heard. */
final class ExecutionStep {
  private static final int ATTEMPTS_FOR_FEEDBACK = 3;
  private static final int LAST_ROUND_OF_DEPARTMENT = 2;

  static final Rule<RoundReport> ONLY_WHAT_WAS_OFFERED =
      (complaint, form, context) -> {
        int offered = complaint.requireProposal().remedies().size();
        Set<Integer> once = new HashSet<>();
        for (int i = 0; i < form.executions().size(); i++) {
          int remedy = form.executions().get(i).remedy();
          Rule.require(
              remedy <= offered && once.add(remedy),
              Guard.REMEDY_OFFERED,
              "executions[" + i + "].remedy");
        }
      };

  static final Rule<RoundReport> EXECUTED_WITHIN_STEP =
      allWithinStep(
          "executions[%d].at", form -> form.executions().stream().map(Execution::at).toList());

  /** Each remedy once, and none that was not offered, is ruled before. */
  static final Rule<Complete> ALL_REMEDIES_CARRIED_OUT =
      rule(
          Guard.REMEDIES_CARRIED_OUT,
          "executions",
          (complaint, form, context) ->
              form.executions().size() == complaint.requireProposal().remedies().size());

  static final Rule<Complete> ALL_PENALTIES_SERVED =
      rule(Guard.PENALTIES_SERVED, null, (complaint, form, context) -> context.penaltiesServed());

  static final Rule<RoundReport> CUSTOMER_NOTIFIED =
      happened(Guard.CUSTOMER_NOTIFIED, "notifiedAt", RoundReport::notifiedAt);

  static final Rule<RoundReport> ATTEMPTED_WITHIN_STEP =
      allWithinStep(
          "contactAttempts[%d].at",
          form -> form.contactAttempts().stream().map(Attempt::at).toList());

  static final Rule<Complete> NOT_DISSATISFIED =
      rule(
          Guard.NOT_SATISFIED,
          "feedback.overall",
          (complaint, form, context) -> form.feedback() == null || !form.feedback().dissatisfied());

  static final Rule<Complete> FEEDBACK_OR_ATTEMPTS =
      rule(
          Guard.FEEDBACK,
          "feedback.overall",
          (complaint, form, context) ->
              (form.feedback() != null && form.feedback().satisfied())
                  || form.contactAttempts().stream().map(Attempt::at).distinct().count()
                      >= ATTEMPTS_FOR_FEEDBACK);

  /** The reason is a word to the contrary of good scores, but not of the customer's own word. */
  static final Rule<Dissatisfied> NOT_SETTLED =
      rule(
          Guard.SETTLED,
          "feedback.settled",
          (complaint, form, context) ->
              form.feedback() == null
                  || !Boolean.TRUE.equals(form.feedback().settled())
                  || form.feedback().dissatisfied());

  private ExecutionStep() {}

  static void complete(Complaint complaint, Complete form, ActionContext context) {
    List<Employee> executors = executors(form, context);
    Employee reviewer = Holders.manager(complaint, context);
    record(complaint, form, executors, context);
    if (form.feedback() != null && form.feedback().given()) {
      complaint.add(Feedback.atTheEnd(complaint, form, context));
    }
    complaint.endFollowUp(context.now());
    complaint.move(form.action(), Stage.REVIEW, reviewer, context);
  }

  /** What was not carried out is owed still; what was, keeps who did it and when. */
  static void dissatisfied(Complaint complaint, Dissatisfied form, ActionContext context) {
    List<Employee> executors = executors(form, context);
    Employee next =
        complaint.round() < LAST_ROUND_OF_DEPARTMENT
            ? Holders.handler(complaint, context)
            : Holders.leader(complaint, context);
    record(complaint, form, executors, context);
    complaint.add(Feedback.dissatisfied(complaint, form, context));
    complaint.startNextRound(form.action(), Stage.PROPOSAL, next, context);
  }

  /** Whether the department has had its rounds: the leader proposes. */
  static boolean isForLeader(Complaint complaint) {
    return complaint.round() > LAST_ROUND_OF_DEPARTMENT;
  }

  private static List<Employee> executors(RoundReport form, ActionContext context) {
    List<Employee> executors = new ArrayList<>();
    for (Execution execution : form.executions()) {
      String field = "executions[" + executors.size() + "].by";
      executors.add(context.employee(field, execution.by()));
    }
    return executors;
  }

  private static void record(
      Complaint complaint, RoundReport form, List<Employee> executors, ActionContext context) {
    for (int i = 0; i < executors.size(); i++) {
      complaint.requireProposal().carryOut(form.executions().get(i), executors.get(i));
    }
    form.contactAttempts()
        .forEach(attempt -> complaint.add(new ContactAttempt(complaint, attempt)));
    complaint.add(
        Telling.beside(complaint, TellingSubject.RESULT, form.notifiedAt(), form.means(), context));
  }
}
