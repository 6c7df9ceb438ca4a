package org.opencomplaint.ejb.policy;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.accountability.AssessedPenalty;
import org.opencomplaint.core.accountability.PenaltyCalculator;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.policy.PastCase.Liable;
import org.opencomplaint.ejb.policy.WhatIf.DepartmentEffect;
import org.opencomplaint.ejb.policy.WhatIf.Effect;
import org.opencomplaint.ejb.sql.Row;

/**
 * Judges past cases under another version: no more than {@link Paging#REACH} of them, read at once,
 * so that it needs no job.
 */
@ApplicationScoped
class PolicyTrial {
  static final int MAX_MONTHS = 36;

  /** The last findings of each complaint; of whoever has no penalty, what it would go by. */
  private static final String JUDGED =
      """
      select c.number, f.policy_version, c.severity, f.loss, h.no, e.no, e.name, d.code, d.name,
        l.role, l.share, coalesce(p.performance_pay, e.performance_pay),
        coalesce(p.prior_penalties, 0)
      from (select f.id, f.complaint_id, f.policy_version, f.loss, f.concealed_by_id, f.submitted_at
            from findings f
            where f.submitted_at >= ?1
              and exists (select from liability l where l.findings_id = f.id)
              and not exists (select from findings later
                where later.complaint_id = f.complaint_id and later.position > f.position)
            order by f.submitted_at desc, f.id desc limit ?2) f
      join complaint c on c.id = f.complaint_id
      join liability l on l.findings_id = f.id
      join employee e on e.id = l.employee_id
      join department d on d.id = e.department_id
      left join employee h on h.id = f.concealed_by_id
      left join lateral (select p.performance_pay, p.prior_penalties from penalty p
        where p.complaint_id = f.complaint_id and p.employee_id = l.employee_id
          and p.proposed_at >= f.submitted_at and p.delay_id is null
        order by p.id desc limit 1) p on true
      order by f.submitted_at desc, f.id desc, l.position
      """;

  @Inject private PenaltyPolicies policies;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  WhatIf run(PenaltyPolicy other, int months, Paging paging) {
    LocalDate from = LocalDate.now(clock).minusMonths(months);
    List<PastCase> past = past(from);
    boolean cut = past.size() > Paging.REACH;
    List<PastCase> looked = cut ? past.subList(0, Paging.REACH) : past;
    List<PastCase> judged = looked.stream().filter(one -> one.fits(other)).toList();
    List<Effect> effects = judged.stream().flatMap(one -> effects(one, other).stream()).toList();
    return new WhatIf(
        from,
        looked.size(),
        cut,
        looked.size() - judged.size(),
        sum(effects.stream().map(Effect::before).toList()),
        sum(effects.stream().map(Effect::after).toList()),
        departments(effects),
        Page.of(
            effects.stream().skip(paging.offset()).limit(paging.size()).toList(),
            paging,
            effects.size()));
  }

  private List<PastCase> past(LocalDate from) {
    Map<String, PastCase> cases = new LinkedHashMap<>();
    var query =
        entities
            .createNativeQuery(JUDGED)
            .setParameter(1, Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()))
            .setParameter(2, Paging.REACH + 1);
    for (Row row : Row.of(query)) {
      PastCase read = PastCase.of(row);
      cases.computeIfAbsent(read.complaint(), first -> read).people().add(Liable.of(row));
    }
    return List.copyOf(cases.values());
  }

  private List<Effect> effects(PastCase past, PenaltyPolicy other) {
    List<AssessedPenalty> before = assess(past, policies.released(past.policyVersion()));
    List<AssessedPenalty> after = assess(past, other);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Liable liable = past.people().get(i);
      effects.add(
          new Effect(
              past.complaint(),
              past.severity(),
              past.loss(),
              liable.employee(),
              liable.department(),
              liable.role(),
              before.get(i).amount(),
              after.get(i).amount()));
    }
    return effects;
  }

  private static List<AssessedPenalty> assess(PastCase past, PenaltyPolicy policy) {
    return PenaltyCalculator.calculate(policy, past.under(policy));
  }

  private static List<DepartmentEffect> departments(List<Effect> effects) {
    Map<DepartmentName, List<Effect>> byDepartment =
        effects.stream().collect(groupingBy(Effect::department));
    return byDepartment.entrySet().stream()
        .map(entry -> effect(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(PolicyTrial::difference)
                .reversed()
                .thenComparing(effect -> effect.department().code()))
        .toList();
  }

  private static DepartmentEffect effect(DepartmentName department, List<Effect> effects) {
    return new DepartmentEffect(
        department,
        (int) effects.stream().map(Effect::employee).distinct().count(),
        sum(effects.stream().map(Effect::before).toList()),
        sum(effects.stream().map(Effect::after).toList()));
  }

  private static Money difference(DepartmentEffect effect) {
    Money difference = effect.after().minus(effect.before());
    return difference.isNegative() ? difference.negate() : difference;
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
