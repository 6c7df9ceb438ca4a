package org.opencomplaint.ejb.founding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.identity.ApiToken;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.identity.PasswordHashes;

/** Writes a planned organisation into the database. */
@ApplicationScoped
class Founder {
  /** Rules for something special come before these. */
  private static final int USUAL_PRIORITY = 500;

  @Inject private PasswordHashes passwords;
  @Inject private Categories categories;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Founds it without any way to sign in. */
  Map<String, Employee> found(OrganisationPlan plan) {
    Map<String, Department> departments =
        plan.departments().stream()
            .map(planned -> new Department(planned.code(), planned.name(), null))
            .collect(toMap(Department::code, identity()));
    departments.values().forEach(entities::persist);
    Map<String, Employee> people = new HashMap<>();
    for (OrganisationPlan.Person person : plan.people()) {
      people.put(person.username(), employ(person, departments.get(person.department())));
    }
    plan.people().stream()
        .filter(person -> person.manager() != null)
        .forEach(person -> people.get(person.username()).reportTo(people.get(person.manager())));
    plan.routing().forEach((category, department) -> route(category, departments.get(department)));
    return people;
  }

  Account letSignIn(Employee employee, String username, String password) {
    Account account = new Account(employee, username, passwords.of(password.toCharArray()));
    entities.persist(account);
    return account;
  }

  void issueToken(Employee employee, String token) {
    entities.persist(new ApiToken(employee, Sha256.of(token), clock.instant(), null));
  }

  private Employee employ(OrganisationPlan.Person person, Department department) {
    Employee employee =
        new Employee(
            person.no(), person.name(), department, person.performancePay(), person.roles());
    entities.persist(employee);
    return employee;
  }

  private void route(String code, Department department) {
    Category category = categories.find(Category.Tree.COMPLAINT, code).orElseThrow();
    RoutingRule rule = new RoutingRule(category.nameZh(), USUAL_PRIORITY);
    rule.when(category, null, null, null);
    rule.send(department, null, false);
    entities.persist(rule);
  }
}
