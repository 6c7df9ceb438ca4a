package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.time.Duration;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Withdraw;

/** Ends before the eighth step, and the ways back from an end (domain rules §3). */
final class Ending {
  private static final Duration REOPENED_WITHIN = Duration.ofDays(90);

  static final Precondition NO_FINDINGS_YET =
      only(
          Guard.FINDINGS_SUBMITTED,
          (complaint, actor, now) -> complaint.currentFindings().isEmpty());

  static final Rule<Merge> INTO_ANOTHER_OPEN_ONE =
      rule(
          Guard.MERGE_TARGET,
          "into",
          (complaint, form, context) -> {
            Complaint target = context.complaint("into", form.into());
            return target.stage().isOpen() && !target.number().equals(complaint.number());
          });

  /** What is merged goes on under the other's number: who keeps out of that one keeps out here. */
  static final Rule<Merge> IMPARTIAL_TO_BOTH =
      rule(
          Guard.RECUSED,
          "into",
          (complaint, form, context) ->
              Recusal.NOT_RECUSED.holds(
                  context.complaint("into", form.into()), context.actor(), context.now()));

  static final Precondition REJECTED =
      only(Guard.NOT_REJECTED, (complaint, actor, now) -> complaint.outcome() == Outcome.INVALID);

  static final Precondition NOT_DISPUTED_BEFORE =
      only(Guard.DISPUTED_BEFORE, (complaint, actor, now) -> !complaint.isDisputed());

  static final Precondition WITHIN_NINETY_DAYS =
      only(
          Guard.REOPEN_WINDOW,
          (complaint, actor, now) -> !now.isAfter(complaint.closedAt().plus(REOPENED_WITHIN)));

  private Ending() {}

  static void withdraw(Complaint complaint, Withdraw form, ActionContext context) {
    complaint.end(Outcome.WITHDRAWN, form.action(), context);
  }

  static void merge(Complaint complaint, Merge form, ActionContext context) {
    complaint.mergeInto(context.complaint("into", form.into()), context);
  }

  static void dispute(Complaint complaint, Dispute form, ActionContext context) {
    complaint.dispute(Holders.officer(complaint, context), context);
  }

  static void reopen(Complaint complaint, Reopen form, ActionContext context) {
    complaint.reopen(Holders.officer(complaint, context), context);
  }
}
