package org.opencomplaint.core.complaint.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The actions of the eight steps, and those beside them (domain rules §3), by the names others
 * script against.
 */
public enum Action {
  /** Step 1; needs no complaint yet, so it is not in the transition table. */
  REGISTER(null),
  ACCEPT(Accept.class),
  REJECT(Reject.class),
  RESOLVE_ON_SPOT(ResolveOnSpot.class),
  ASSIGN(Assign.class),
  SUBMIT_FINDINGS(SubmitFindings.class),
  REFUSE(Refuse.class),
  PROPOSE(Propose.class),
  APPROVE(Approve.class),
  RETURN(Return.class),
  COMPLETE(Complete.class),
  DISSATISFIED(Dissatisfied.class),
  CLOSE(Close.class),
  WITHDRAW(Withdraw.class),
  MERGE(Merge.class),
  PAUSE(Pause.class),
  RESUME(Resume.class),
  EXTEND(Extend.class),
  REASSIGN(Reassign.class),
  CHANGE_SEVERITY(ChangeSeverity.class),
  CHANGE_RESOLVABILITY(ChangeResolvability.class),
  NEGOTIATE_DATE(NegotiateDate.class),
  CORRECT_LOSS(CorrectLoss.class),
  SUPPLEMENT(Supplement.class),
  CORRECT(Correct.class),
  OPINE(Opine.class),
  TELL(Tell.class),
  DISPUTE(Dispute.class),
  REOPEN(Reopen.class),
  /** A file was added that shows something. */
  ATTACH(null),
  /** Such a file does not count any more. */
  WITHDRAW_ATTACHMENT(null),
  /** The calendar has changed and left less working time; nobody does it by hand. */
  POSTPONE(null),
  /** The holder has left or is absent, or his department was merged; an administrator's doing. */
  HAND_OVER(null),
  /** Another complaint was merged into it; its own trail says so, too. */
  ABSORB(null),
  /** A complaint that was merged into it was reopened and goes on alone. */
  RELEASE(null),
  /** The complaint it was merged into ended without an answer to its own customer. */
  COME_BACK(null);

  private final Class<? extends ActionForm> form;

  Action(Class<? extends ActionForm> form) {
    this.form = form;
  }

  /** Whether it belongs to one of the eight steps and is not something beside them. */
  public boolean isStep() {
    return compareTo(CLOSE) <= 0;
  }

  /** The name in addresses, such as {@code submit-findings}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form to fill in; null for what is not done to an existing complaint by hand. */
  public Class<? extends ActionForm> form() {
    return form;
  }

  /** The action with that name in an address, if it acts on an existing complaint. */
  public static Optional<Action> byCode(String code) {
    return Arrays.stream(values())
        .filter(action -> action.form != null && action.code().equals(code))
        .findFirst();
  }

  /** The action that form is for. */
  public static Action of(Class<? extends ActionForm> form) {
    return Arrays.stream(values()).filter(action -> action.form == form).findFirst().orElseThrow();
  }
}
