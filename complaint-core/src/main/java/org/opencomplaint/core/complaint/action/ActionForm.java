package org.opencomplaint.core.complaint.action;

import java.util.Optional;

/**
 * What somebody fills in to act on a complaint. Sizes are checked as bean validation before the
 * action starts; what the step demands is checked by its guards.
 */
public sealed interface ActionForm
    permits Accept,
        Reject,
        ResolveOnSpot,
        Assign,
        SubmitFindings,
        Refuse,
        Propose,
        Approve,
        Return,
        RoundReport,
        Close,
        Withdraw,
        Merge,
        Pause,
        Resume,
        Extend,
        Reassign,
        ChangeSeverity,
        ChangeResolvability,
        NegotiateDate,
        CorrectLoss,
        Supplement,
        Correct,
        Opine,
        Tell,
        Dispute,
        Reopen {

  /** The action this form is for. */
  default Action action() {
    return Action.of(getClass());
  }

  /** The number of another complaint that the action is about too; empty for most. */
  default Optional<String> otherComplaint() {
    return Optional.empty();
  }
}
