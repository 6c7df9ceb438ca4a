package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;

/**
 * A condition of a transition.
 *
 * @param guard the code a refusal names
 * @param field the form's field to put it right in; null if none
 */
record Rule<F extends ActionForm>(Guard guard, String field, Condition<F> condition) {
  @FunctionalInterface
  interface Condition<F> {
    boolean holds(Complaint complaint, F form, ActionContext context);
  }

  static <F extends ActionForm> Rule<F> rule(Guard guard, String field, Condition<F> condition) {
    return new Rule<>(guard, field, condition);
  }

  static <F extends ActionForm> Rule<F> given(Guard guard, String field, Function<F, ?> value) {
    return rule(guard, field, (complaint, form, context) -> isGiven(value.apply(form)));
  }

  /** The moment is given and has come. */
  static <F extends ActionForm> Rule<F> happened(
      Guard guard, String field, Function<F, Instant> moment) {
    return rule(
        guard,
        field,
        (complaint, form, context) -> {
          Instant at = moment.apply(form);
          return at != null && !at.isAfter(context.now());
        });
  }

  static boolean isGiven(Object value) {
    if (value instanceof String text) {
      return !text.isBlank();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    return value != null;
  }

  void check(Complaint complaint, F form, ActionContext context) {
    if (!condition.holds(complaint, form, context)) {
      throw new ActionRefused(guard, field);
    }
  }
}
