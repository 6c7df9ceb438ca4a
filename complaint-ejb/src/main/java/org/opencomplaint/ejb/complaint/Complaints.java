package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.ComplaintNumber;
import org.opencomplaint.core.complaint.Delegated;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.policy.PenaltyPolicies;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;

/** Loads and numbers complaints; the one place that decides who may see which. */
@ApplicationScoped
public class Complaints {
  private static final Role[] SEE_ALL = {
    Role.CLERK, Role.OFFICER, Role.MANAGER, Role.LEADER, Role.AUDITOR
  };

  /** How far ahead a date may be agreed with a customer. */
  @Inject
  @ConfigProperty(name = "complaint.negotiated.days", defaultValue = "365")
  private int negotiableDays;

  @Inject private Caller caller;
  @Inject private ComplaintLocks locks;
  @Inject private PenaltyPolicies policies;
  @Inject private Clock clock;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Organisation organisation;
  @Inject private Categories categories;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The complaint with that number, if the caller may see it.
   *
   * @throws Problem NOT_FOUND if there is none that he may see
   */
  public Complaint require(String number) {
    return find(number).orElseThrow(() -> Problem.notFound("NO_SUCH_COMPLAINT"));
  }

  /**
   * The same, to be changed: nobody else changes it until the end of the transaction.
   *
   * @throws Problem NOT_FOUND if there is none that he may see; STALE as {@link ComplaintLocks}
   *     says
   */
  public Complaint requireToChange(String number) {
    locks.lock(number);
    return require(number);
  }

  /** The same for a rule that looks at another complaint too, which stays as it is as well. */
  Complaint requireToChange(String number, String other) {
    locks.lock(number, other);
    return require(number);
  }

  /** Keeps others from changing a complaint that was loaded, and takes it as it is by now. */
  public void hold(Complaint complaint) {
    locks.lock(complaint.number());
    entities.refresh(complaint);
  }

  /** The complaint with that number, if there is one that the caller may see. */
  Optional<Complaint> find(String number) {
    return entities
        .createQuery("select c from Complaint c where c.number = :number", Complaint.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(complaint -> maySee(caller.require(), complaint, clock.instant()))
        .findFirst();
  }

  /** Whether the employee sees every complaint, or only those that concern him. */
  static boolean seesAll(Employee employee) {
    for (Role role : SEE_ALL) {
      if (employee.has(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody else than the caller may see it. */
  public boolean maySee(Employee employee, Complaint complaint) {
    return maySee(employee, complaint, clock.instant());
  }

  private static boolean maySee(Employee employee, Complaint complaint, Instant now) {
    return seesAll(employee)
        || concerns(complaint, employee)
        || Delegated.delegator(complaint, employee, now).isPresent()
        || complaint.proposals().stream().anyMatch(proposal -> proposal.tookPart(employee))
        || (complaint.mergedInto() != null && maySee(employee, complaint.mergedInto(), now));
  }

  /** Whether they work on it: as holder, in a responsible department, or as recorder. */
  private static boolean concerns(Complaint complaint, Employee employee) {
    return employee.equals(complaint.holder())
        || employee.equals(complaint.intake().recordedBy())
        || Stream.concat(
                Stream.ofNullable(complaint.leadDepartment()), complaint.coHandling().stream())
            .anyMatch(department -> employee.isDepartmentStaff() && employee.belongsTo(department));
  }

  /** The complaints {@code c} that the employee may see, as a condition. */
  public static Conditions visibleTo(Employee employee) {
    Conditions where = new Conditions();
    if (seesAll(employee)) {
      return where;
    }
    if (!employee.isDepartmentStaff()) {
      return where.and("c.holder_id = ? or c.recorded_by_id = ?", employee.id(), employee.id());
    }
    Long department = employee.department().id();
    return CoHandling.or(
        "c.holder_id = ? or c.recorded_by_id = ? or c.lead_department_id = ?",
        department,
        where,
        employee.id(),
        employee.id(),
        department);
  }

  /** What an action of the caller can look up, now. */
  public ActionContext context(boolean penaltiesServed) {
    return context(caller.require(), penaltiesServed);
  }

  /** What an action of that employee can look up, now. */
  ActionContext context(Employee actor, boolean penaltiesServed) {
    return new ActionContext(
        actor,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        clockPolicy.clocks(),
        organisation,
        categories,
        this::find,
        policies.inForceOn(LocalDate.now(clock)),
        penaltiesServed,
        negotiableDays);
  }

  /** Takes the next number of the year; the row stays locked until the end of the transaction. */
  String nextNumber() {
    int year = LocalDate.now(clock).getYear();
    Number running =
        (Number)
            entities
                .createNativeQuery(
                    "insert into complaint_number (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = complaint_number.last + 1"
                        + " returning last")
                .setParameter(1, year)
                .getSingleResult();
    return ComplaintNumber.of(year, running.longValue());
  }
}
