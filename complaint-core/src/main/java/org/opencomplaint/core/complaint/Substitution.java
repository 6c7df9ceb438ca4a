package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.organisation.Employee;

/**
 * That somebody acts in another's place, and why: what a signature on a form must say.
 *
 * @param principal in whose place
 */
public record Substitution(Employee principal, Reason reason) {
  /** Why it is not the other. */
  public enum Reason {
    /** The other is recused (回避). */
    RECUSAL,
    /** The other is absent (代理). */
    ABSENCE,
    /** The other has delegated it (授权). */
    DELEGATION,
    /** A colleague with the same role takes the step for the holder (代为). */
    COLLEAGUE
  }

  /** In whose place somebody is about to act; empty if in their own. */
  public static Optional<Substitution> of(
      Complaint complaint, Action action, Employee actor, Instant now) {
    if (actor.equals(complaint.holder())) {
      return ofHolder(complaint);
    }
    return Delegated.delegator(complaint, actor, now)
        .map(delegator -> new Substitution(delegator, Reason.DELEGATION))
        .or(() -> forRecused(complaint, action, actor))
        .or(() -> forHolder(complaint, action));
  }

  /** Whoever goes on from step to step goes on in the same place. */
  private static Optional<Substitution> ofHolder(Complaint complaint) {
    List<StageVisit> visits = complaint.visits();
    for (int i = visits.size() - 1; i >= 0; i--) {
      List<Holding> holdings = visits.get(i).holdings();
      Holding holding = holdings.isEmpty() ? null : holdings.get(holdings.size() - 1);
      if (holding == null || !holding.employee().equals(complaint.holder())) {
        return Optional.empty();
      }
      if (holding.standsInFor() != null) {
        return Optional.of(new Substitution(holding.standsInFor(), Reason.ABSENCE));
      }
      if (holding.recused() != null) {
        return Optional.of(new Substitution(holding.recused(), Reason.RECUSAL));
      }
      if (holding.basis() != HolderBasis.ACTOR) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Substitution> forRecused(
      Complaint complaint, Action action, Employee actor) {
    return TransitionTable.row(complaint.stage(), action.form())
        .inPlaceOf(complaint, actor)
        .map(recused -> new Substitution(recused, Reason.RECUSAL));
  }

  /** A refusal is the head's own. */
  private static Optional<Substitution> forHolder(Complaint complaint, Action action) {
    return action.isStep() && action != Action.REFUSE && complaint.stage().isOpen()
        ? Optional.of(new Substitution(complaint.holder(), Reason.COLLEAGUE))
        : Optional.empty();
  }
}
