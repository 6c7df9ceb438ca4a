package org.opencomplaint.ejb.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.organisation.RoutingFacts;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Row;

/**
 * Tries a rule out on past complaints, through the very conditions by which it will decide; so each
 * is looked at, and no more than {@link Paging#REACH} of them.
 */
@ApplicationScoped
class RuleTrial {
  private static final String PAST =
      """
      select c.number, c.registered_at, k.code, k.name_zh, k.name_en, coalesce(p.code, k.code),
          c.product, concat_ws(' ', c.place, u.address), u.name, c.stage, d.code, d.name, e.no, e.name
        from complaint c
        join category k on k.id = c.category_id
        left join category p on p.id = k.parent_id
        join customer u on u.id = c.customer_id
        left join department d on d.id = c.lead_department_id
        left join employee e on e.id = c.verdict_by_id
        where c.registered_at >= ?1 and c.registered_at < ?2
        order by c.registered_at desc, c.id desc
      """;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private record Past(RoutingFacts facts, DryRun.Row row) {}

  DryRun run(
      RoutingRule rule, List<RoutingRule> earlier, LocalDate from, LocalDate to, Paging paging) {
    Suggestion suggestion = rule.suggestion();
    List<Past> past = past(from, to, suggestion);
    boolean cut = past.size() > Paging.REACH;
    List<Past> looked = cut ? past.subList(0, Paging.REACH) : past;
    List<Past> matching = looked.stream().filter(one -> rule.matches(one.facts())).toList();
    List<DryRun.Row> decided =
        matching.stream()
            .filter(one -> earlier.stream().noneMatch(other -> other.matches(one.facts())))
            .map(Past::row)
            .toList();
    List<DryRun.Row> page = decided.stream().skip(paging.offset()).limit(paging.size()).toList();
    return new DryRun(
        looked.size(),
        cut,
        matching.size(),
        matching.size() - decided.size(),
        (int) decided.stream().filter(DryRun.Row::goesElsewhere).count(),
        Page.of(page, paging, decided.size()));
  }

  private List<Past> past(LocalDate from, LocalDate to, Suggestion suggestion) {
    Query query =
        entities
            .createNativeQuery(PAST)
            .setParameter(1, Timestamp.from(startOf(from)))
            .setParameter(2, Timestamp.from(startOf(to.plusDays(1))))
            .setMaxResults(Paging.REACH + 1);
    DepartmentName would = DepartmentName.of(suggestion.department());
    return Row.of(query).stream().map(row -> past(row, would)).toList();
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static Past past(Row row, DepartmentName would) {
    String number = row.text();
    Instant registeredAt = row.moment();
    CategoryName category = new CategoryName(row.text(), row.text(), row.text());
    String branch = row.text();
    String product = row.text();
    RoutingFacts facts = new RoutingFacts(category.code(), branch, product, row.text(), row.text());
    return new Past(
        facts,
        new DryRun.Row(
            number,
            registeredAt,
            category,
            product,
            row.code(Stage.class),
            DepartmentName.of(row.text(), row.text()),
            would,
            EmployeeName.of(row.text(), row.text())));
  }
}
