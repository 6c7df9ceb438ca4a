package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.OpenWork;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Who works here: hiring people, and what is known of each. */
@UseCase
@Stateless
public class Staff {
  @Inject private People people;
  @Inject private OpenWork work;
  @Inject private SettingsLog log;
  @Inject private Caller caller;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * What is known of an employee, also of one who has left.
   *
   * @throws Problem NOT_FOUND if nobody has the number
   */
  @Allow({Role.ADMIN, Role.AUDITOR})
  public EmployeeFile find(String no) {
    return EmployeeFile.of(require(no));
  }

  /**
   * Somebody starts to work here. He signs in only after he was given a name and a password.
   *
   * @throws Problem INVALID if the number is taken, also by somebody who left, or if department or
   *     manager are unknown
   */
  @Allow(Role.ADMIN)
  public EmployeeFile hire(EmployeeForm form) {
    if (known(form.no()).isPresent() || isSignInName(form.no())) {
      throw Problem.invalid("no", "TAKEN");
    }
    Employee employee =
        new Employee(form.no(), form.name(), department(form), form.performancePay(), form.roles());
    employee.reportTo(manager(form, employee));
    entities.persist(employee);
    entities.flush();
    EmployeeFile hired = EmployeeFile.of(employee);
    log.record(SettingAction.EMPLOYEE_HIRED, subject(employee), hired);
    return hired;
  }

  /**
   * What is known of somebody changes. A department or a role that open work needs is not taken
   * away before the work is handed over; nobody changes his own roles. A new manager keeps nothing
   * in which somebody of theirs is complained of or liable (回避).
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND, STALE, or INVALID as for {@link #hire}
   */
  @Allow(Role.ADMIN)
  public EmployeeFile change(String no, Long version, EmployeeForm form) {
    Employee employee = require(no);
    if (version != null && version != employee.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    if (!no.equals(form.no())) {
      throw Problem.invalid("no", "FIXED");
    }
    EmployeeFile before = EmployeeFile.of(employee);
    Department department = department(form);
    checkRoles(employee, form);
    checkWork(employee, department, form);
    employee.describe(form.name(), form.performancePay(), form.roles());
    employee.moveTo(department);
    employee.reportTo(manager(form, employee));
    entities.flush();
    if (employee.manager() != null) {
      work.recuse(employee.manager());
    }
    EmployeeFile after = EmployeeFile.of(employee);
    log.record(
        SettingAction.EMPLOYEE_CHANGED,
        subject(employee),
        Map.of("before", before, "after", after));
    return after;
  }

  private void checkRoles(Employee employee, EmployeeForm form) {
    if (employee.equals(caller.require()) && !employee.roles().equals(form.roles())) {
      throw Problem.invalid("roles", "NOT_OWN_ROLES");
    }
  }

  private void checkWork(Employee employee, Department department, EmployeeForm form) {
    boolean moves = !employee.belongsTo(department);
    if ((moves || !form.roles().containsAll(employee.roles())) && work.waitsFor(employee)) {
      throw Problem.invalid(moves ? "department" : "roles", "HOLDS_WORK");
    }
  }

  private Department department(EmployeeForm form) {
    return people.department("department", form.department());
  }

  private Employee manager(EmployeeForm form, Employee employee) {
    if (Text.isBlank(form.manager())) {
      return null;
    }
    Employee manager = people.other("manager", form.manager(), employee);
    if (employee.isAbove(manager)) {
      throw Problem.invalid("manager", "REPORTS_TO_HIM");
    }
    return manager;
  }

  private Employee require(String no) {
    return known(no).orElseThrow(() -> Problem.notFound("NO_SUCH_EMPLOYEE"));
  }

  private Optional<Employee> known(String no) {
    return entities
        .createQuery("select e from Employee e where e.no = :no", Employee.class)
        .setParameter("no", no)
        .getResultStream()
        .findFirst();
  }

  /** Forms take a number or a name: so nobody has the name of another as his number. */
  private boolean isSignInName(String no) {
    return entities
            .createQuery("select count(a) from Account a where a.username = :no", Long.class)
            .setParameter("no", no)
            .getSingleResult()
        > 0;
  }

  private static String subject(Employee employee) {
    return employee.no() + " " + employee.name();
  }
}
