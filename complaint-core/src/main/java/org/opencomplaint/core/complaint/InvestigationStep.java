package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.complaint.action.Opine;
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
                  || directShares(form).compareTo(BigDecimal.ONE) == 0);

  static final Rule<SubmitFindings> NOBODY_TWICE =
      rule(
          Guard.LIABLE_TWICE,
          "liabilities",
          (complaint, form, context) -> {
            Set<Employee> seen = new HashSet<>();
            return liable(form, context).stream().allMatch(seen::add);
          });

  static final Rule<SubmitFindings> INVESTIGATOR_NOT_LIABLE =
      rule(
          Guard.INVESTIGATOR_LIABLE,
          "liabilities",
          (complaint, form, context) -> !liable(form, context).contains(context.actor()));

  static final Rule<SubmitFindings> CONCEALED_BY_LIABLE_HEAD =
      rule(
          Guard.CONCEALED_BY_HEAD,
          "concealedBy",
          (complaint, form, context) -> form.concealedBy() == null || isLiableHead(form, context));

  private InvestigationStep() {}

  static void opine(Complaint complaint, Opine form, ActionContext context) {
    complaint.add(new Opinion(complaint, form.opinion(), context));
  }

  static void submitFindings(Complaint complaint, SubmitFindings form, ActionContext context) {
    complaint.add(new Findings(complaint, form, context));
    Employee next =
        complaint.severity() == Severity.MAJOR
            ? Holders.handler(complaint, context)
            : context.actor();
    complaint.move(form.action(), Stage.PROPOSAL, next, context);
  }

  private static boolean carriesLiability(SubmitFindings form, ActionContext context) {
    return context
        .category("rootCause", Category.Tree.ROOT_CAUSE, form.rootCause())
        .carriesLiability();
  }

  private static BigDecimal directShares(SubmitFindings form) {
    return form.liabilities().stream()
        .filter(entry -> entry.role() == LiabilityRole.DIRECT)
        .map(LiabilityEntry::share)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Employee> liable(SubmitFindings form, ActionContext context) {
    return IntStream.range(0, form.liabilities().size())
        .mapToObj(
            index ->
                context.employee(
                    "liabilities[" + index + "].employee",
                    form.liabilities().get(index).employee()))
        .toList();
  }

  private static boolean isLiableHead(SubmitFindings form, ActionContext context) {
    Employee head = context.employee("concealedBy", form.concealedBy());
    return head.has(Role.HEAD) && liable(form, context).contains(head);
  }
}
