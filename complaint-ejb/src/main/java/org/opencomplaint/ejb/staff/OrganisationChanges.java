package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.OpenWork;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * Changes of the organisation in the middle of cases: open work moves to the successor, and what
 * was written stays as it was.
 */
@UseCase
@Stateless
public class OrganisationChanges {
  @Inject private People people;
  @Inject private OpenWork work;
  @Inject private SettingsLog log;
  @Inject private Caller caller;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Somebody leaves the company: he cannot sign in any more, and his successor gets his open
   * complaints, the approvals that wait for him, his people and the rules that name him.
   *
   * @throws Problem INVALID if he is unknown, the caller himself, or his own successor
   */
  @Allow(Role.ADMIN)
  public Moved leave(DepartureForm form) {
    Employee leaver = people.employee("employee", form.employee());
    Employee successor = people.other("successor", form.successor(), leaver);
    if (leaver.equals(caller.require())) {
      throw Problem.invalid("employee", "NOT_ONESELF");
    }
    leaver.leave();
    entities.flush();
    List<Employee> team = reportingTo(leaver);
    Employee superior = leaver.manager();
    team.forEach(one -> one.reportTo(one.equals(successor) ? superior : successor));
    List<RoutingRule> rules = rules("r.officer = ?1", leaver);
    rules.forEach(rule -> rule.judgedInsteadBy(successor.has(Role.OFFICER) ? successor : null));
    Moved moved = new Moved(work.handOver(leaver, successor), team.size(), rules.size());
    team.stream().map(Employee::manager).filter(Objects::nonNull).distinct().forEach(work::recuse);
    log.record(
        SettingAction.EMPLOYEE_LEFT,
        leaver.no() + " " + leaver.name(),
        Map.of("successor", successor.no(), "moved", moved));
    return moved;
  }

  /**
   * A department is merged into another, which gets its people, its open complaints and the rules
   * that name it.
   *
   * @throws Problem INVALID if one is unknown or both are the same
   */
  @Allow(Role.ADMIN)
  public Moved merge(MergerForm form) {
    Department merged = people.department("department", form.department());
    Department into = people.department("into", form.into());
    if (merged.equals(into)) {
      throw Problem.invalid("into", "SAME_DEPARTMENT");
    }
    List<Employee> staff = staffOf(merged);
    staff.forEach(employee -> employee.moveTo(into));
    below(merged).forEach(child -> child.moveUnder(child.equals(into) ? merged.parent() : into));
    List<RoutingRule> rules = rules("r.department = ?1", merged);
    rules.forEach(rule -> rule.sendInstead(into));
    merged.close();
    Moved moved = new Moved(work.follow(merged, into), staff.size(), rules.size());
    log.record(
        SettingAction.DEPARTMENT_MERGED,
        merged.code() + " " + merged.name(),
        Map.of("into", into.code(), "moved", moved));
    return moved;
  }

  /**
   * A department is founded; people and routing rules come to it later.
   *
   * @throws Problem INVALID if code or name are taken, also by one that was merged, or the parent
   *     is unknown
   */
  @Allow(Role.ADMIN)
  public void found(DepartmentForm form) {
    requireFree("code", form.code());
    requireFree("name", form.name());
    boolean top = Text.isBlank(form.parent());
    Department parent = top ? null : people.department("parent", form.parent());
    Department department = new Department(form.code(), form.name(), parent);
    entities.persist(department);
    log.record(SettingAction.DEPARTMENT_FOUNDED, form.code() + " " + form.name(), form);
  }

  /** Codes and names share one room: forms take either. */
  private void requireFree(String field, String codeOrName) {
    boolean taken =
        entities
                .createQuery(
                    "select count(d) from Department d where d.code = :key or d.name = :key",
                    Long.class)
                .setParameter("key", codeOrName)
                .getSingleResult()
            > 0;
    if (taken) {
      throw Problem.invalid(field, "TAKEN");
    }
  }

  /**
   * Work is given out otherwise within a department from now on.
   *
   * @throws Problem INVALID if there is no such department
   */
  @Allow(Role.ADMIN)
  public void distribute(String code, Distribution distribution) {
    Department department = people.department("department", code);
    Distribution before = department.distribution();
    if (before != distribution) {
      department.distributeBy(distribution);
      log.record(
          SettingAction.DISTRIBUTION_CHANGED,
          department.code() + " " + department.name(),
          Map.of("before", before, "after", distribution));
    }
  }

  private List<Employee> reportingTo(Employee manager) {
    return entities
        .createQuery("select e from Employee e where e.manager = :manager", Employee.class)
        .setParameter("manager", manager)
        .getResultList();
  }

  private List<Employee> staffOf(Department department) {
    return entities
        .createQuery("select e from Employee e where e.department = :department", Employee.class)
        .setParameter("department", department)
        .getResultList();
  }

  private List<Department> below(Department department) {
    return entities
        .createQuery("select d from Department d where d.parent = :parent", Department.class)
        .setParameter("parent", department)
        .getResultList();
  }

  private List<RoutingRule> rules(String condition, Object value) {
    return entities
        .createQuery(
            "select r from RoutingRule r where r.active = true and " + condition, RoutingRule.class)
        .setParameter(1, value)
        .getResultList();
  }
}
