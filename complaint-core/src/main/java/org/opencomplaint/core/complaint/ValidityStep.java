package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.reply.Placeholder;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Step 2, 判定是否成立: is the complaint justified? */
final class ValidityStep {
  private static final Money ON_SPOT_LIMIT = Money.of("200.00");

  static final Rule<Accept> JUSTIFIED =
      rule(
          Guard.VERDICT,
          "verdict",
          (complaint, form, context) -> form.verdict() != Verdict.INVALID);

  static final Precondition NOT_REJECTED_BY_HIMSELF =
      only(
          Guard.ANOTHER_OFFICER,
          (complaint, actor, now) -> complaint.rejectedBy().filter(actor::equals).isEmpty());

  static final Precondition GENERAL_ONLY =
      only(
          Guard.ON_SPOT_GENERAL_ONLY,
          (complaint, actor, now) -> complaint.severity() == Severity.GENERAL);

  static final Rule<ResolveOnSpot> SMALL_VALUE =
      rule(
          Guard.ON_SPOT_VALUE,
          "remedy.value",
          (complaint, form, context) -> form.remedy().value().compareTo(ON_SPOT_LIMIT) <= 0);

  static final Rule<ResolveOnSpot> CUSTOMER_AGREES =
      rule(
          Guard.CUSTOMER_AGREES,
          "customerAgreed",
          (complaint, form, context) -> form.customerAgreed());

  static final Rule<Reject> REPLY_FILLED_IN =
      rule(
          Guard.REPLY_OPEN,
          "reply",
          (complaint, form, context) -> Placeholder.openIn(form.reply()).isEmpty());

  static final Rule<Reject> REPLY_IN_CUSTOMERS_WORDS =
      rule(
          Guard.REPLY_INTERNAL,
          "reply",
          (complaint, form, context) -> !complaint.intake().category().isPathIn(form.reply()));

  private ValidityStep() {}

  static void accept(Complaint complaint, Accept form, ActionContext context) {
    complaint.judge(
        Validity.accepted(form.verdict(), form.resolvability(), form.reason(), context.actor())
            .having(form.checked()));
    complaint.expect(Prospect.judged(complaint, form, context));
    complaint.move(form.action(), Stage.ASSIGNMENT, context.actor(), context);
  }

  static void reject(Complaint complaint, Reject form, ActionContext context) {
    complaint.judge(
        Validity.rejected(form.reasonCode(), form.reason(), form.reply(), context.actor())
            .having(form.checked()));
    complaint.end(Outcome.INVALID, form.action(), context);
  }

  static void resolveOnTheSpot(Complaint complaint, ResolveOnSpot form, ActionContext context) {
    Employee reviewer = Holders.manager(complaint, context);
    complaint.judge(
        Validity.accepted(
            Verdict.VALID, Resolvability.ON_THE_SPOT, form.reason(), context.actor()));
    complaint.add(Proposal.settledOnTheSpot(complaint, form.remedy(), form.reason(), context));
    complaint.leave(form.action(), context);
    for (Stage skipped : Stage.values()) {
      if (skipped.compareTo(Stage.VALIDITY) > 0 && skipped.compareTo(Stage.REVIEW) < 0) {
        complaint.skip(skipped, form.reason(), form.action(), context);
      }
    }
    complaint.enter(Stage.REVIEW, reviewer, context);
  }
}
