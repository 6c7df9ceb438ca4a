package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.util.function.Supplier;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/**
 * What happens to a complaint beside its actions: the calendar changes, people go, departments are
 * merged, files come in. Like an action each leaves an event on the trail, to be stored; its
 * details are asked when the change is made.
 */
public final class OutsideChange {
  private OutsideChange() {}

  /** Whether the present stage would be due later by these clocks, and is not overdue already. */
  public static boolean isDueLater(Complaint complaint, Clocks clocks, Instant now) {
    Instant dueAt = complaint.dueAt();
    return dueAt != null && dueAt.isAfter(now) && complaint.here().dueBy(clocks).isAfter(dueAt);
  }

  /**
   * Moves the present deadline to where other clocks put it: time was taken from the holder by a
   * change of the calendar. To be called only if it {@linkplain #isDueLater is later}.
   */
  public static TrailEvent postpone(
      Complaint complaint, Clocks clocks, Supplier<String> details, ActionContext context) {
    complaint.reckon(clocks);
    return complaint.record(Action.POSTPONE, complaint.stage(), details.get(), context);
  }

  /**
   * Whoever holds it is gone, or for some time away: the successor takes over, or whoever else may
   * if he is recused.
   */
  public static TrailEvent handOver(
      Complaint complaint, Employee successor, Supplier<String> details, ActionContext context) {
    Employee gone = complaint.holder();
    Employee next = Holders.successor(complaint, successor, context);
    askInstead(complaint, gone, next, context);
    if (next.equals(successor)) {
      complaint.hand(next, context);
    } else {
      complaint.handOn(next, context);
    }
    return complaint.record(Action.HAND_OVER, complaint.stage(), details.get(), context);
  }

  /**
   * Whether whoever holds it must keep out of it by what has become known since, and somebody else
   * could take over.
   */
  public static boolean isHeldByRecused(Complaint complaint, ActionContext context) {
    Employee holder = complaint.holder();
    return Recusal.of(complaint).keepsOut(holder)
        && !Holders.successor(complaint, holder, context).equals(holder);
  }

  /** A file that shows something was added to it, or withdrawn: the trail has its fingerprint. */
  public static TrailEvent evidence(
      Complaint complaint, Action change, String details, ActionContext context) {
    return complaint.record(change, complaint.stage(), details, context);
  }

  /**
   * Approvals that wait for somebody who is gone wait for another, or for whoever else may if that
   * one is recused or has proposed it.
   */
  public static void askInstead(
      Complaint complaint, Employee gone, Employee other, ActionContext context) {
    Recusal recusal = Recusal.of(complaint);
    complaint
        .currentProposal()
        .ifPresent(
            proposal ->
                proposal.replaceApprover(
                    gone,
                    level ->
                        recusal.keepsOut(other) || proposal.proposer().equals(other)
                            ? ApprovalChain.approver(proposal, level.level(), recusal, context)
                            : other));
  }

  /** A complaint was merged into it, or goes on alone again: its trail says so, too. */
  public static TrailEvent merger(
      Complaint survivor, Action change, String details, ActionContext context) {
    return survivor.record(change, survivor.stage(), details, context);
  }

  /**
   * What it was merged into ended without an answer to its own customer: an officer judges it for
   * itself, as if it were reopened.
   */
  public static TrailEvent comeBack(
      Complaint merged, Supplier<String> details, ActionContext context) {
    merged.reopen(Holders.officer(merged, context), context);
    return merged.record(Action.COME_BACK, Stage.CLOSED, details.get(), context);
  }

  /** Its department is merged into another, which answers for it from now on. */
  public static TrailEvent follow(
      Complaint complaint,
      Department merged,
      Department into,
      Supplier<String> details,
      ActionContext context) {
    complaint.replaceDepartment(merged, into);
    return complaint.record(Action.HAND_OVER, complaint.stage(), details.get(), context);
  }
}
