package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.HashSet;
import java.util.Set;
import org.opencomplaint.core.accountability.LiabilitySplit;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Step 4, 责任部门分析原因: cause, loss and who is liable. */
final class InvestigationStep {
  static final Rule<SubmitFindings> NOBODY_LIABLE_WITHOUT_CAUSE =
      rule(
          Guard.NO_LIABILITY,
          "liabilities",
          (complaint, form, context) ->
              carriesLiability(form, context) || form.liabilities().isEmpty());

  static final Rule<SubmitFindings> DIRECT_SHARES_SUM_TO_ONE =
      rule(
          Guard.DIRECT_SHARES,
          "liabilities",
          (complaint, form, context) ->
              !carriesLiability(form, context)
                  || LiabilitySplit.ownSharesAreWhole(FoundLiable.of(form, context).parts()));

  static final Rule<SubmitFindings> NO_DEPARTMENT_TWICE =
      rule(
          Guard.DEPARTMENT_TWICE,
          "departments",
          (complaint, form, context) -> !FoundLiable.of(form, context).namesADepartmentTwice());

  static final Rule<SubmitFindings> DEPARTMENTS_SHARE_AS_THEIR_PEOPLE =
      rule(
          Guard.DEPARTMENT_SHARES,
          "departments",
          (complaint, form, context) -> {
            FoundLiable found = FoundLiable.of(form, context);
            return found.split().agreesWith(found.parts());
          });

  static final Rule<SubmitFindings> NOBODY_TWICE =
      rule(
          Guard.LIABLE_TWICE,
          "liabilities",
          (complaint, form, context) -> {
            Set<Employee> seen = new HashSet<>();
            return FoundLiable.of(form, context).liable().stream().allMatch(seen::add);
          });

  static final Rule<SubmitFindings> INVESTIGATOR_NOT_LIABLE =
      rule(
          Guard.INVESTIGATOR_LIABLE,
          "liabilities",
          (complaint, form, context) ->
              !FoundLiable.of(form, context).liable().contains(context.actor()));

  static final Rule<SubmitFindings> CONCEALED_BY_LIABLE_HEAD =
      rule(
          Guard.CONCEALED_BY_HEAD,
          "concealedBy",
          (complaint, form, context) -> form.concealedBy() == null || isLiableHead(form, context));

  static final Precondition LOSS_IS_FOUND =
      only(
          Guard.NO_FINDINGS,
          (complaint, actor, now) ->
              complaint.currentFindings().isPresent()
                  && !Aftermath.hasOverturnedFindings(complaint)
                  && (complaint.stage().isOpen() || complaint.outcome() == Outcome.RESOLVED));

  static final Rule<CorrectLoss> ANOTHER_LOSS =
      rule(
          Guard.SAME_LOSS,
          "lossLines",
          (complaint, form, context) ->
              !complaint.currentFindings().orElseThrow().accountsFor(form.lossLines()));

  private InvestigationStep() {}

  static void opine(Complaint complaint, Opine form, ActionContext context) {
    complaint.add(new Opinion(complaint, form.opinion(), context));
  }

  static void submitFindings(Complaint complaint, SubmitFindings form, ActionContext context) {
    Findings found = new Findings(complaint, form, context);
    Recusal recusal = Recusal.after(found, complaint);
    Employee next =
        complaint.severity() == Severity.MAJOR || recusal.keepsOut(context.actor())
            ? Holders.handler(complaint, complaint.leadDepartment(), recusal, context)
            : context.actor();
    complaint.add(found);
    complaint.move(form.action(), Stage.PROPOSAL, next, context);
  }

  static void correctLoss(Complaint complaint, CorrectLoss form, ActionContext context) {
    Findings earlier = complaint.currentFindings().orElseThrow();
    complaint.add(new Findings(complaint, earlier, form, context));
  }

  private static boolean carriesLiability(SubmitFindings form, ActionContext context) {
    return context
        .category("rootCause", Category.Tree.ROOT_CAUSE, form.rootCause())
        .carriesLiability();
  }

  private static boolean isLiableHead(SubmitFindings form, ActionContext context) {
    Employee head = context.employee("concealedBy", form.concealedBy());
    return head.has(Role.HEAD) && FoundLiable.of(form, context).liable().contains(head);
  }
}
