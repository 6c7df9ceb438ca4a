package org.opencomplaint.core.complaint;

import java.util.List;
import java.util.Set;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;

/**
 * One row of the transition table: in a stage, an action, by whom, under which rules, to what
 * effect. A colleague with the same role may step in for the holder.
 */
final class Transition<F extends ActionForm> {
  @FunctionalInterface
  interface Effect<F> {
    void apply(Complaint complaint, F form, ActionContext context);
  }

  private static final Set<Role> DEPARTMENT_ROLES = Set.of(Role.HANDLER, Role.HEAD);

  private final Stage from;
  private final Class<F> form;
  private final Set<Role> roles;
  private final boolean holderToo;
  private final List<Rule<F>> rules;
  private final Effect<F> effect;

  private Transition(
      Stage from,
      Class<F> form,
      Set<Role> roles,
      boolean holderToo,
      List<Rule<F>> rules,
      Effect<F> effect) {
    this.from = from;
    this.form = form;
    this.roles = roles;
    this.holderToo = holderToo;
    this.rules = rules;
    this.effect = effect;
  }

  static <F extends ActionForm> Transition<F> in(Stage from, Class<F> form) {
    return new Transition<>(from, form, Set.of(), false, List.of(), null);
  }

  Transition<F> by(Role... allowed) {
    return new Transition<>(from, form, Set.of(allowed), holderToo, rules, effect);
  }

  /** Whoever holds the complaint may do it too, such as a head who must handle it himself. */
  Transition<F> orHolder() {
    return new Transition<>(from, form, roles, true, rules, effect);
  }

  @SafeVarargs
  final Transition<F> guardedBy(Rule<F>... guards) {
    return new Transition<>(from, form, roles, holderToo, List.of(guards), effect);
  }

  Transition<F> does(Effect<F> change) {
    return new Transition<>(from, form, roles, holderToo, rules, change);
  }

  boolean isFor(Stage stage, Class<? extends ActionForm> wanted) {
    return from == stage && form == wanted;
  }

  Class<F> form() {
    return form;
  }

  Stage from() {
    return from;
  }

  void perform(Complaint complaint, ActionForm filledIn, ActionContext context) {
    F own = form.cast(filledIn);
    checkActor(complaint, context.actor());
    rules.forEach(rule -> rule.check(complaint, own, context));
    effect.apply(complaint, own, context);
  }

  boolean isOpenTo(Complaint complaint, Employee actor) {
    return (holderToo && actor.equals(complaint.holder()))
        || roles.stream().anyMatch(role -> actor.has(role) && inScope(role, complaint, actor));
  }

  private void checkActor(Complaint complaint, Employee actor) {
    if (!isOpenTo(complaint, actor)) {
      boolean hasRole = roles.stream().anyMatch(actor::has);
      throw new ActionRefused(hasRole ? Guard.OTHER_DEPARTMENT : Guard.ROLE, null);
    }
  }

  private static boolean inScope(Role role, Complaint complaint, Employee actor) {
    return !DEPARTMENT_ROLES.contains(role) || actor.belongsTo(complaint.leadDepartment());
  }
}
