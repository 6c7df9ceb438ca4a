package org.opencomplaint.core.complaint;

import org.opencomplaint.core.complaint.action.Action;

/**
 * What becomes of all that hangs on a complaint when an action is taken (domain rules §3 and §8):
 * the one table of it, which decision 26 shows and whose cells are carried out where penalties,
 * rewards and merged complaints are kept. A penalty does not outlive what it rests on.
 *
 * @param proposed what becomes of penalties that are not decided yet
 * @param decided what becomes of those that were decided and stand, final and posted ones too
 * @param reward what becomes of the reward
 * @param merged what becomes of complaints that were merged into it
 */
public record Aftermath(Proposed proposed, Decided decided, Reward reward, Merged merged) {
  /** What becomes of penalties that are not decided yet. */
  public enum Proposed {
    KEEP,
    /** They arise, by the present findings, unless these were decided upon before. */
    ARISE,
    /** They lapse. */
    LAPSE,
    /** While they wait for approval they lapse and arise anew, with other amounts. */
    RENEW,
    /** With the last approval they are decided, and their notices served. */
    DECIDE
  }

  /** What becomes of penalties that were decided and stand. */
  public enum Decided {
    KEEP,
    /** They are revoked; what was posted is taken back by another posting. */
    REVOKE,
    /** With the last approval those of earlier findings are revoked. */
    REPLACE,
    /** Each whose amount changes is revoked and gives way to another (decision 16). */
    CORRECT
  }

  /** What becomes of the reward for handling it well. */
  public enum Reward {
    KEEP,
    /** One that is not approved yet lapses. */
    LAPSE,
    /** The same; one that was approved is reversed by another posting. */
    REVERSE,
    /** It is found anew whether one was earned. */
    JUDGE
  }

  /** What becomes of complaints that were merged into it. */
  public enum Merged {
    STAY,
    /** They are open again, in step 2, each with an officer and its own trail. */
    COME_BACK
  }

  private static final Aftermath NOTHING =
      new Aftermath(Proposed.KEEP, Decided.KEEP, Reward.KEEP, Merged.STAY);

  /** The row of an action. */
  public static Aftermath of(Action action) {
    return switch (action) {
      case PROPOSE -> new Aftermath(Proposed.ARISE, Decided.KEEP, Reward.KEEP, Merged.STAY);
      case APPROVE -> new Aftermath(Proposed.DECIDE, Decided.REPLACE, Reward.KEEP, Merged.STAY);
      case RETURN -> new Aftermath(Proposed.LAPSE, Decided.KEEP, Reward.KEEP, Merged.STAY);
      case CHANGE_SEVERITY -> new Aftermath(Proposed.RENEW, Decided.KEEP, Reward.KEEP, Merged.STAY);
      case CORRECT_LOSS -> new Aftermath(Proposed.RENEW, Decided.CORRECT, Reward.KEEP, Merged.STAY);
      case CLOSE -> new Aftermath(Proposed.KEEP, Decided.KEEP, Reward.JUDGE, Merged.STAY);
      case REOPEN -> new Aftermath(Proposed.KEEP, Decided.KEEP, Reward.LAPSE, Merged.STAY);
      case REJECT, WITHDRAW ->
          new Aftermath(Proposed.LAPSE, Decided.REVOKE, Reward.REVERSE, Merged.COME_BACK);
      case MERGE -> new Aftermath(Proposed.LAPSE, Decided.REVOKE, Reward.REVERSE, Merged.STAY);
      case REGISTER,
          ACCEPT,
          RESOLVE_ON_SPOT,
          ASSIGN,
          SUBMIT_FINDINGS,
          REFUSE,
          COMPLETE,
          DISSATISFIED,
          PAUSE,
          RESUME,
          EXTEND,
          REASSIGN,
          CHANGE_RESOLVABILITY,
          NEGOTIATE_DATE,
          SUPPLEMENT,
          CORRECT,
          OPINE,
          TELL,
          DISPUTE,
          ATTACH,
          WITHDRAW_ATTACHMENT,
          POSTPONE,
          HAND_OVER,
          ABSORB,
          RELEASE,
          COME_BACK ->
          NOTHING;
    };
  }

  /**
   * Whether an end of the complaint has taken back what was decided by its present findings: then
   * these are history, also when the complaint is open again.
   */
  static boolean hasOverturnedFindings(Complaint complaint) {
    return complaint
        .currentFindings()
        .filter(
            found ->
                complaint.visits().stream()
                    .filter(visit -> visit.leftBy() != null)
                    .filter(visit -> of(visit.leftBy()).decided() == Decided.REVOKE)
                    .anyMatch(visit -> !visit.leftAt().isBefore(found.investigatedAt())))
        .isPresent();
  }
}
