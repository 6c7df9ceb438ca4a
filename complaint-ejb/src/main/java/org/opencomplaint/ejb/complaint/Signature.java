package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * Who took an action, as the trail has it, and in whose place: what a form prints where it is
 * signed.
 *
 * @param inPlaceOf null if they acted in their own place, as is {@code because}
 */
public record Signature(
    Action action,
    EmployeeName by,
    Instant at,
    EmployeeName inPlaceOf,
    Substitution.Reason because) {

  /** Whose the last of these actions was; empty if none was taken. */
  public static Optional<Signature> last(List<Signature> trail, Action... actions) {
    return trail.stream().filter(of(actions)).reduce((earlier, later) -> later);
  }

  /** Whose one of these actions was at that moment; empty if none was taken then. */
  public static Optional<Signature> at(Instant moment, List<Signature> trail, Action... actions) {
    return trail.stream()
        .filter(of(actions))
        .filter(signature -> signature.at().equals(moment))
        .findFirst();
  }

  private static Predicate<Signature> of(Action... actions) {
    Set<Action> wanted = Set.of(actions);
    return signature -> wanted.contains(signature.action());
  }
}
