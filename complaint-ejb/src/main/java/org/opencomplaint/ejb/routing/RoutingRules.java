package org.opencomplaint.ejb.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** The rules by which complaints go to officers and departments; an administrator keeps them. */
@UseCase
@Stateless
public class RoutingRules {
  @Inject private RuleWriter writer;
  @Inject private RuleTrial trial;
  @Inject private SettingsLog log;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All rules in force, in the order in which they are looked at. */
  @Allow({Role.ADMIN, Role.AUDITOR, Role.MANAGER})
  public List<RuleView> all() {
    return active().stream().map(RuleView::of).toList();
  }

  /**
   * One rule in force.
   *
   * @throws Problem NOT_FOUND if there is none with that id
   */
  @Allow({Role.ADMIN, Role.AUDITOR, Role.MANAGER})
  public RuleView find(long id) {
    return RuleView.of(require(id));
  }

  /**
   * Adds a rule.
   *
   * @throws Problem INVALID if something in it is unknown, or it sends nowhere
   */
  @Allow(Role.ADMIN)
  public RuleView add(RuleForm form) {
    RoutingRule rule = new RoutingRule(form.name(), form.priority());
    writer.write(form, rule);
    entities.persist(rule);
    entities.flush();
    RuleView added = RuleView.of(rule);
    log.record(SettingAction.RULE_ADDED, rule.name(), added);
    return added;
  }

  /**
   * Changes a rule; complaints that it sent somewhere stay there.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND, STALE, or INVALID as for {@link #add}
   */
  @Allow(Role.ADMIN)
  public RuleView change(long id, Long version, RuleForm form) {
    RoutingRule rule = require(id, version);
    RuleView before = RuleView.of(rule);
    writer.write(form, rule);
    entities.flush();
    RuleView after = RuleView.of(rule);
    log.record(SettingAction.RULE_CHANGED, rule.name(), Map.of("before", before, "after", after));
    return after;
  }

  /**
   * Takes a rule out of force.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND or STALE
   */
  @Allow(Role.ADMIN)
  public void retire(long id, Long version) {
    RoutingRule rule = require(id, version);
    rule.retire();
    log.record(SettingAction.RULE_RETIRED, rule.name(), RuleView.of(rule));
  }

  /**
   * What a rule would have done with the complaints of a period; nothing is written.
   *
   * @param id the rule that the form is to replace; null if it is a new one
   * @param from the first day of the period
   * @param to its last day
   * @throws Problem INVALID as for {@link #add}, or if the period ends before it starts
   */
  @Allow(Role.ADMIN)
  public DryRun dryRun(Long id, RuleForm form, LocalDate from, LocalDate to, Paging paging) {
    if (to.isBefore(from)) {
      throw Problem.invalid("to", "PERIOD");
    }
    RoutingRule draft = new RoutingRule(form.name(), form.priority());
    writer.write(form, draft);
    List<RoutingRule> earlier =
        active().stream()
            .filter(rule -> !rule.id().equals(id))
            .filter(rule -> rule.priority() <= draft.priority())
            .toList();
    return trial.run(draft, earlier, from, to, paging);
  }

  private List<RoutingRule> active() {
    return entities
        .createQuery(
            "select r from RoutingRule r left join fetch r.category left join fetch r.department"
                + " left join fetch r.officer where r.active = true order by r.priority, r.id",
            RoutingRule.class)
        .getResultList();
  }

  private RoutingRule require(long id, Long version) {
    RoutingRule rule = require(id);
    if (version != null && version != rule.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    return rule;
  }

  private RoutingRule require(long id) {
    RoutingRule rule = entities.find(RoutingRule.class, id);
    if (rule == null || !rule.isActive()) {
      throw Problem.notFound("NO_SUCH_RULE");
    }
    return rule;
  }
}
