package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.typed.Text;

/** A condition of a transition; a refusal names its guard, and the field to put it right in. */
@FunctionalInterface
interface Rule<F extends ActionForm> {
  @FunctionalInterface
  interface Condition<F> {
    boolean holds(Complaint complaint, F form, ActionContext context);
  }

  /**
   * A condition of the form as a whole.
   *
   * @param field the form's field to put it right in; null if none
   */
  static <F extends ActionForm> Rule<F> rule(Guard guard, String field, Condition<F> condition) {
    return (complaint, form, context) ->
        require(condition.holds(complaint, form, context), guard, field);
  }

  static <F extends ActionForm> Rule<F> given(Guard guard, String field, Function<F, ?> value) {
    return new Given<>(guard, field, value);
  }

  /** The moment is given and has come, and not before the present step began (domain rules §3). */
  static <F extends ActionForm> Rule<F> happened(
      Guard guard, String field, Function<F, Instant> moment) {
    return (complaint, form, context) -> {
      Instant at = moment.apply(form);
      require(at != null && !at.isAfter(context.now()), guard, field);
      require(complaint.here().includes(at, context.now()), Guard.WITHIN_STEP, field);
    };
  }

  /**
   * Each of several moments lies in the present step (domain rules §3).
   *
   * @param field of a moment, with {@code %d} for its place in the list, from 0
   */
  static <F extends ActionForm> Rule<F> allWithinStep(
      String field, Function<F, List<Instant>> moments) {
    return (complaint, form, context) -> {
      List<Instant> all = moments.apply(form);
      for (int i = 0; i < all.size(); i++) {
        boolean within = complaint.here().includes(all.get(i), context.now());
        require(within, Guard.WITHIN_STEP, field.formatted(i));
      }
    };
  }

  static boolean isGiven(Object value) {
    if (value instanceof String text) {
      return !Text.isBlank(text);
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
      List<Rule<? super F>> rules, Complaint complaint, F form, ActionContext context) {
    for (int i = 0; i < rules.size(); i++) {
      try {
        rules.get(i).check(complaint, form, context);
      } catch (ActionRefused refused) {
        List<ActionRefused.Missing> others =
            rules.subList(i + 1, rules.size()).stream()
                .flatMap(other -> other.missing(form).stream())
                .toList();
        throw new ActionRefused(refused.guard(), refused.field(), others);
      }
    }
  }

  /** Refuses what does not hold. */
  static void require(boolean holds, Guard guard, String field) {
    if (!holds) {
      throw new ActionRefused(guard, field);
    }
  }

  /**
   * Looks whether it holds.
   *
   * @throws ActionRefused if not
   */
  void check(Complaint complaint, F form, ActionContext context);

  /** The field that is not filled in, if the rule asks for nothing but that it is. */
  default Optional<ActionRefused.Missing> missing(F form) {
    return Optional.empty();
  }

  /** That a field is filled in. */
  record Given<F extends ActionForm>(Guard guard, String field, Function<F, ?> value)
      implements Rule<F> {
    @Override
    public void check(Complaint complaint, F form, ActionContext context) {
      require(isGiven(value.apply(form)), guard, field);
    }

    @Override
    public Optional<ActionRefused.Missing> missing(F form) {
      return field == null || isGiven(value.apply(form))
          ? Optional.empty()
          : Optional.of(new ActionRefused.Missing(guard, field));
    }
  }
}
