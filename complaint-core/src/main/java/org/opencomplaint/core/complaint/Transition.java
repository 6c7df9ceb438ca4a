package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;

/**
 * One row of the transition table: in a stage, an action, by whom, under which conditions, to what
 * effect. A colleague with the same role may step in for the holder; nobody does who is recused
 * ({@link Recusal}): for those the next manager up may act.
 */
final class Transition<F extends ActionForm> {
  /** What the action changes; whoever takes over is found before anything is changed. */
  @FunctionalInterface
  interface Effect<F> {
    void apply(Complaint complaint, F form, ActionContext context);
  }

  private final Set<Stage> from;
  private final Class<F> form;
  private Set<Role> roles = Set.of();
  private Set<Role> coHandlingRoles = Set.of();
  private boolean holderToo;
  private boolean delegateToo;
  private final List<Precondition> preconditions = new ArrayList<>();
  private List<Rule<? super F>> rules = List.of();
  private Effect<F> effect;

  private Transition(Set<Stage> from, Class<F> form) {
    this.from = from;
    this.form = form;
    this.preconditions.add(Recusal.NOT_RECUSED);
  }

  /** One of the steps; nobody takes it while the complaint is paused. */
  static <F extends ActionForm> Transition<F> in(Stage from, Class<F> form) {
    return new Transition<>(Set.of(from), form).provided(DeadlineChange.NOT_PAUSED);
  }

  /** Something beside the steps; it may be done while the complaint is paused, too. */
  static <F extends ActionForm> Transition<F> inAnyOf(Set<Stage> from, Class<F> form) {
    return new Transition<>(from, form);
  }

  Transition<F> by(Role... allowed) {
    roles = Set.of(allowed);
    return this;
  }

  /** Only the staff of departments that help. */
  Transition<F> byCoHandling(Role... allowed) {
    coHandlingRoles = Set.of(allowed);
    return this;
  }

  /** Whoever holds the complaint may do it too: a head in person, a manager who stands in. */
  Transition<F> orHolder() {
    holderToo = true;
    return this;
  }

  /** Somebody to whom it was delegated may do it, too, in the place of whoever is asked. */
  Transition<F> orDelegate() {
    delegateToo = true;
    return this;
  }

  Transition<F> provided(Precondition... conditions) {
    preconditions.addAll(List.of(conditions));
    return this;
  }

  @SafeVarargs
  final Transition<F> guardedBy(Rule<? super F>... guards) {
    rules = List.of(guards);
    return this;
  }

  Transition<F> does(Effect<F> change) {
    effect = change;
    return this;
  }

  boolean isIn(Stage stage) {
    return from.contains(stage);
  }

  Class<F> form() {
    return form;
  }

  void perform(Complaint complaint, ActionForm filledIn, ActionContext context) {
    F own = form.cast(filledIn);
    checkActor(complaint, context);
    preconditions.forEach(condition -> condition.check(complaint, context));
    Rule.checkAll(rules, complaint, own, context);
    effect.apply(complaint, own, context);
  }

  boolean isOpenTo(Complaint complaint, Employee actor, Instant now) {
    return isFor(complaint, actor, now)
        && preconditions.stream().allMatch(condition -> condition.holds(complaint, actor, now));
  }

  private boolean isFor(Complaint complaint, Employee actor, Instant now) {
    return (holderToo && actor.equals(complaint.holder()))
        || hasRole(complaint, actor)
        || inPlaceOf(complaint, actor).isPresent()
        || (coHandlingRoles.stream().anyMatch(actor::has)
            && complaint.coHandling().stream().anyMatch(actor::belongsTo))
        || (delegateToo && Delegated.delegation(complaint, actor, now).isPresent());
  }

  /** Who has the role, but is recused, so that the employee may do it as the next manager up. */
  Optional<Employee> inPlaceOf(Complaint complaint, Employee employee) {
    return hasRole(complaint, employee)
        ? Optional.empty()
        : Recusal.of(complaint).keptOutBelow(employee, kept -> hasRole(complaint, kept));
  }

  /** Whether it is usually for the employee, by their role. */
  boolean hasRole(Complaint complaint, Employee employee) {
    return roles.stream()
        .anyMatch(role -> employee.has(role) && inScope(role, complaint, employee));
  }

  private void checkActor(Complaint complaint, ActionContext context) {
    Employee actor = context.actor();
    if (!isFor(complaint, actor, context.now())) {
      boolean hasRole =
          Stream.concat(roles.stream(), coHandlingRoles.stream()).anyMatch(actor::has);
      throw new ActionRefused(hasRole ? Guard.OTHER_DEPARTMENT : Guard.ROLE, null);
    }
  }

  private static boolean inScope(Role role, Complaint complaint, Employee actor) {
    return !role.isOfDepartment() || actor.belongsTo(complaint.leadDepartment());
  }
}
