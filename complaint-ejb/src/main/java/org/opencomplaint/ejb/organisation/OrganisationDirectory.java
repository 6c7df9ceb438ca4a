package org.opencomplaint.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.organisation.RoutingFacts;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.sql.Row;

/**
 * The organisation as the database has it. Rules, deputies and whose turn it is are looked up while
 * a complaint is half-way from one stage to the next, which must not be written then: so these do
 * not flush.
 */
@ApplicationScoped
public class OrganisationDirectory implements Organisation {
  /** People with a role, those who are here before those who are away. */
  private static final String STAFF =
      """
      select e.id from employee e join employee_role r on r.employee_id = e.id
        where e.active and r.role = ?1 and %s
        order by exists (select from absence a
            where a.employee_id = e.id and ?2 between a.from_on and a.to_on),
          %s, e.no
      """;

  /** Whose turn it is. */
  private static final Map<Distribution, String> TURN =
      Map.of(
          Distribution.LEAST_LOADED,
          "(select count(*) from complaint c where c.holder_id = e.id)",
          Distribution.ROUND_ROBIN,
          "(select max(h.from_at) from holding h where h.employee_id = e.id) nulls first");

  private static final String BY_KEY =
      "(e.no = :typed or exists"
          + " (select a from Account a where a.employee = e and a.username = :halfWidth))";

  private static final String BY_NAME = "(e.name = :typed or e.name = :halfWidth)";

  /** Deputies may be away themselves. */
  private static final int LONGEST_CHAIN = 5;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Override
  public Optional<Department> department(String codeOrName) {
    return entities
        .createQuery(
            "select d from Department d"
                + " where d.active = true and (d.code = :key or d.name = :key)",
            Department.class)
        .setParameter("key", codeOrName)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Employee> employee(String typed) {
    String text = Text.strip(typed);
    String key = Text.halfWidth(text);
    return only(BY_KEY, key, key).or(() -> only(BY_NAME, text, key));
  }

  private Optional<Employee> only(String condition, String typed, String halfWidth) {
    List<Employee> found =
        entities
            .createQuery(
                "select e from Employee e where e.active = true and " + condition, Employee.class)
            .setParameter("typed", typed)
            .setParameter("halfWidth", halfWidth)
            .setMaxResults(2)
            .getResultList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  @Override
  public Optional<Suggestion> suggestionFor(RoutingFacts facts) {
    return entities
        .createQuery(
            "select r from RoutingRule r left join fetch r.category left join fetch r.department"
                + " left join fetch r.officer where r.active = true order by r.priority, r.id",
            RoutingRule.class)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .filter(rule -> rule.matches(facts))
        .map(RoutingRule::suggestion)
        .findFirst();
  }

  @Override
  public Optional<Employee> next(Role role, Set<Employee> except) {
    return next(Distribution.LEAST_LOADED, "true", except, role.name());
  }

  @Override
  public Optional<Employee> next(Role role, Department department, Set<Employee> except) {
    return next(
        department.distribution(), "e.department_id = ?3", except, role.name(), department.id());
  }

  /** Looks one further than there are people to leave out, so that one remains if there is one. */
  private Optional<Employee> next(
      Distribution distribution, String where, Set<Employee> except, Object... values) {
    Query query =
        entities
            .createNativeQuery(STAFF.formatted(where, TURN.get(distribution)))
            .setParameter(1, values[0])
            .setParameter(2, Date.valueOf(LocalDate.now(clock)))
            .setFlushMode(FlushModeType.COMMIT)
            .setMaxResults(except.size() + 1);
    if (values.length > 1) {
      query.setParameter(3, values[1]);
    }
    return Row.of(query).stream()
        .map(row -> entities.find(Employee.class, row.number()))
        .filter(employee -> !except.contains(employee))
        .findFirst();
  }

  @Override
  public Optional<Employee> deputyOf(Employee employee) {
    Employee present = employee;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<Employee> deputy = directDeputyOf(present);
      if (deputy.isEmpty()) {
        return Optional.of(present).filter(found -> !found.equals(employee));
      }
      present = deputy.get();
    }
    return Optional.empty();
  }

  private Optional<Employee> directDeputyOf(Employee employee) {
    return entities
        .createQuery(
            "select a.deputy from Absence a where a.employee = :employee"
                + " and :today between a.fromOn and a.toOn and a.deputy.active = true"
                + " order by a.id desc",
            Employee.class)
        .setParameter("employee", employee)
        .setParameter("today", LocalDate.now(clock))
        .setFlushMode(FlushModeType.COMMIT)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
