package org.opencomplaint.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;

/** Founds departments that no other test uses, with people who sign in by their numbers. */
@Transactional
@ApplicationScoped
public class Workforce {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private int last;

  /** A new department; returns its code. */
  public String department() {
    String code = "TEAM" + ++last;
    entities.persist(new Department(code, "小组" + last, null));
    return code;
  }

  /** Employs somebody; returns the number. */
  public String employ(String department, String manager, Role... roles) {
    String no = "W" + ++last;
    Employee employee =
        new Employee(no, "员工" + last, department(department), Money.ZERO, Set.of(roles));
    if (manager != null) {
      employee.reportTo(employee(manager));
    }
    entities.persist(employee);
    entities.persist(new Account(employee, no, "none"));
    return no;
  }

  /** The number of somebody's superior; null at the top. */
  public String managerOf(String no) {
    Employee manager = employee(no).manager();
    return manager == null ? null : manager.no();
  }

  /** The code of somebody's department. */
  public String departmentOf(String no) {
    return employee(no).department().code();
  }

  private Department department(String code) {
    return entities
        .createQuery("select d from Department d where d.code = :code", Department.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  private Employee employee(String no) {
    return entities
        .createQuery("select e from Employee e where e.no = :no", Employee.class)
        .setParameter("no", no)
        .getSingleResult();
  }
}
