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
 * @param alone whether it asks for nothing but that the field is filled in
 */
record Rule<F extends ActionForm>(
    Guard guard, String field, Condition<F> condition, boolean alone) {
  @FunctionalInterface
  interface Condition<F> {
    boolean holds(Complaint complaint, F form, ActionContext context);
  }

  static <F extends ActionForm> Rule<F> rule(Guard guard, String field, Condition<F> condition) {
    return new Rule<>(guard, field, condition, false);
  }

  static <F extends ActionForm> Rule<F> given(Guard guard, String field, Function<F, ?> value) {
    return new Rule<>(guard, field, (complaint, form, context) -> isGiven(value.apply(form)), true);
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

  /**
   * Checks all, in their order: one may rely on those before it. With the first that does not hold
   * the fields are told that are not filled in either, so that nobody sends a form once for each.
   */
  static <F extends ActionForm> void checkAll(
      List<Rule<F>> rules, Complaint complaint, F form, ActionContext context) {
    for (int i = 0; i < rules.size(); i++) {
      Rule<F> rule = rules.get(i);
      if (!rule.condition.holds(complaint, form, context)) {
        List<ActionRefused.Missing> others =
            rules.subList(i + 1, rules.size()).stream()
                .filter(other -> rule.field != null && other.alone)
                .filter(other -> !other.condition.holds(complaint, form, context))
                .map(other -> new ActionRefused.Missing(other.guard, other.field))
                .toList();
        throw new ActionRefused(rule.guard, rule.field, others);
      }
    }
  }
}
