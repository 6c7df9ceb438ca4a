package org.opencomplaint.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;

/** The organisation as the database has it. */
@ApplicationScoped
public class OrganisationDirectory implements Organisation {
  private static final String STAFF_BY_LOAD =
      "select e from Employee e where e.active = true and :role member of e.roles %s"
          + " order by (select count(c) from Complaint c where c.holder = e), e.no";

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
  public Optional<Employee> employee(String noOrUsername) {
    return entities
        .createQuery(
            "select e from Employee e where e.active = true and (e.no = :key"
                + " or exists (select a from Account a where a.employee = e and a.username = :key))",
            Employee.class)
        .setParameter("key", noOrUsername)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Department> suggestedFor(String categoryCode) {
    return entities
        .createQuery(
            "select d from RoutingRule r join r.department d, Category c"
                + " where c.code = :code and d.active = true"
                + " and (r.category = c or r.category = c.parent)"
                + " order by length(r.category.code) desc",
            Department.class)
        .setParameter("code", categoryCode)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Employee> leastLoaded(Role role, Set<Employee> except) {
    return first(
        entities
            .createQuery(STAFF_BY_LOAD.formatted(""), Employee.class)
            .setParameter("role", role),
        except);
  }

  @Override
  public Optional<Employee> leastLoaded(Role role, Department department, Set<Employee> except) {
    return first(
        entities
            .createQuery(STAFF_BY_LOAD.formatted("and e.department = :department"), Employee.class)
            .setParameter("role", role)
            .setParameter("department", department),
        except);
  }

  /** Looks one further than there are people to leave out, so that one remains if there is one. */
  private static Optional<Employee> first(TypedQuery<Employee> staff, Set<Employee> except) {
    List<Employee> candidates = staff.setMaxResults(except.size() + 1).getResultList();
    return candidates.stream().filter(employee -> !except.contains(employee)).findFirst();
  }
}
