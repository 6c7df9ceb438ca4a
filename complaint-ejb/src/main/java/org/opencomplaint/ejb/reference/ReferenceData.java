package org.opencomplaint.ejb.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.policy.PenaltyPolicies;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.UseCase;

/** What forms choose from; only what is active. */
@UseCase
@Stateless
public class ReferenceData {
  private static final int MAX_EMPLOYEES = 20;
  private static final String EMPLOYEE =
      "select new org.opencomplaint.ejb.reference.EmployeeChoice(e.no, e.name, e.department.name)"
          + " from Employee e where ";

  private static final String EMPLOYEES =
      """
      select e.no, e.name, d.name as department
        from employee e join department d on d.id = e.department_id
       where e.active and (position(lower(?1) in lower(e.no)) > 0
         or position(name_key(?1) in name_key(e.name)) > 0 or ?2 <> '' and e.pinyin ~ ?2)
       order by e.pinyin, e.no
      """;

  private static final String LIABILITY_ROLES =
      """
      select role, name_zh, name_en, offered from (
        select distinct on (r.role) r.role, r.name_zh, r.name_en, r.position,
          (r.policy_version = ?1)::int as offered
        from penalty_role r join penalty_policy p on p.version = r.policy_version
        where p.status = 'RELEASED'
        order by r.role, (r.policy_version = ?1) desc, p.effective_from desc) named
      order by offered desc, position, role
      """;

  @Inject private PenaltyPolicies policies;
  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What a complaint can be about (投诉类别), in the order of the tree. */
  @AllowSignedIn
  public List<CategoryChoice> categories() {
    return tree(Category.Tree.COMPLAINT);
  }

  /** What can have caused it, in the order of the tree. */
  @AllowSignedIn
  public List<CategoryChoice> rootCauses() {
    return tree(Category.Tree.ROOT_CAUSE);
  }

  private List<CategoryChoice> tree(Category.Tree tree) {
    return entities
        .createQuery(
            "select new org.opencomplaint.ejb.reference.CategoryChoice("
                + "c.code, c.nameZh, c.nameEn, top.nameZh, top.nameEn, c.carriesLiability)"
                + " from Category c left join c.parent top"
                + " where c.tree = :tree and c.active = true"
                + " order by coalesce(top.position, c.position), coalesce(top.id, c.id),"
                + " case when top.id is null then 0 else 1 end, c.position, c.id",
            CategoryChoice.class)
        .setParameter("tree", tree)
        .getResultList();
  }

  /** The roles of liability, those of the policy in force first, each as it was called last. */
  @AllowSignedIn
  public List<RoleChoice> liabilityRoles() {
    Query latest =
        entities
            .createNativeQuery(LIABILITY_ROLES)
            .setParameter(1, policies.inForceOn(LocalDate.now(clock)).version());
    return Row.of(latest).stream()
        .map(row -> new RoleChoice(row.text(), row.text(), row.text(), row.number() == 1))
        .toList();
  }

  /** All departments, in the order of their pinyin. */
  @AllowSignedIn
  public List<DepartmentName> departments() {
    return entities
        .createQuery(
            "select new org.opencomplaint.ejb.organisation.DepartmentName(d.code, d.name)"
                + " from Department d where d.active = true order by d.pinyin, d.code",
            DepartmentName.class)
        .getResultList();
  }

  /**
   * The first employees whose number or name contains the text, or whose name is meant by these
   * letters of its pinyin.
   */
  @AllowSignedIn
  public List<EmployeeChoice> employees(String text) {
    Query query =
        entities
            .createNativeQuery(EMPLOYEES)
            .setParameter(1, Text.halfWidth(Text.strip(text)))
            .setParameter(2, Pinyin.pattern(text).orElse(""))
            .setMaxResults(MAX_EMPLOYEES);
    return Row.of(query).stream()
        .map(row -> new EmployeeChoice(row.text(), row.text(), row.text()))
        .toList();
  }

  /** The number of the employee who is meant; empty if it is nobody's or more than one's. */
  @AllowSignedIn
  public Optional<String> employeeMeant(String typed) {
    return organisation.employee(typed).map(Employee::no);
  }

  /** The employee with that number, also one who has left. */
  @AllowSignedIn
  public Optional<EmployeeChoice> employee(String no) {
    return entities
        .createQuery(EMPLOYEE + "e.no = :no", EmployeeChoice.class)
        .setParameter("no", no)
        .getResultStream()
        .findFirst();
  }
}
