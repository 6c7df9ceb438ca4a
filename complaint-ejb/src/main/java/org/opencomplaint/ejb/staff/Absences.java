package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.organisation.Absence;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.OpenWork;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Who is away, and who stands in for him (代理人). */
@UseCase
@Stateless
public class Absences {
  @Inject private People people;
  @Inject private OpenWork work;
  @Inject private SettingsLog log;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All absences of today and later, the first to begin first. */
  @Allow({Role.ADMIN, Role.MANAGER, Role.AUDITOR})
  public List<AbsenceView> coming() {
    LocalDate today = LocalDate.now(clock);
    Query query =
        entities
            .createNativeQuery(
                "select a.id, e.no, e.name, d.no deputy_no, d.name deputy, a.from_on, a.to_on,"
                    + " (select count(*) from complaint c where c.holder_id = e.id)"
                    + " from absence a join employee e on e.id = a.employee_id"
                    + " join employee d on d.id = a.deputy_id"
                    + " where a.to_on >= ?1 and a.to_on >= a.from_on order by a.from_on, a.id")
            .setParameter(1, Date.valueOf(today));
    return Row.of(query).stream().map(row -> view(row, today)).toList();
  }

  private static AbsenceView view(Row row, LocalDate today) {
    long id = row.number();
    EmployeeName employee = EmployeeName.of(row.text(), row.text());
    EmployeeName deputy = EmployeeName.of(row.text(), row.text());
    LocalDate from = row.day();
    return new AbsenceView(
        id, employee, deputy, from, row.day(), row.number(), !from.isAfter(today));
  }

  /**
   * Somebody will be away: from then on new work goes to others, or to his deputy. What he holds
   * stays with him until it {@linkplain #moveWork is moved}.
   *
   * @throws Problem INVALID if the deputy is himself, the days are over or out of order, or he is
   *     already away then
   */
  @Allow(Role.ADMIN)
  public void add(AbsenceForm form) {
    Employee employee = people.employee("employee", form.employee());
    Employee deputy = people.other("deputy", form.deputy(), employee);
    if (form.to().isBefore(form.from())) {
      throw Problem.invalid("to", "PERIOD");
    }
    if (form.to().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid("to", "FutureOrPresent");
    }
    if (overlaps(employee, form.from(), form.to())) {
      throw Problem.invalid("from", "AWAY_ALREADY");
    }
    entities.persist(new Absence(employee, deputy, form.from(), form.to()));
    log.record(SettingAction.ABSENCE_ADDED, subject(employee), form);
  }

  /**
   * Somebody is back earlier, or not away at all.
   *
   * @throws Problem NOT_FOUND if there is no such absence
   */
  @Allow(Role.ADMIN)
  public void end(long id) {
    Absence absence = require(id);
    LocalDate today = LocalDate.now(clock);
    absence.endBefore(absence.fromOn().isAfter(today) ? absence.fromOn() : today);
    log.record(
        SettingAction.ABSENCE_ENDED, subject(absence.employee()), Map.of("to", absence.toOn()));
  }

  /**
   * Hands all open complaints of somebody away to his deputy.
   *
   * @return how many
   * @throws Problem NOT_FOUND if there is no such absence
   */
  @Allow(Role.ADMIN)
  public int moveWork(long id) {
    Absence absence = require(id);
    int moved = work.handOver(absence.employee(), absence.deputy());
    log.record(
        SettingAction.WORK_MOVED,
        subject(absence.employee()),
        Map.of("to", absence.deputy().no(), "complaints", moved));
    return moved;
  }

  private boolean overlaps(Employee employee, LocalDate from, LocalDate to) {
    return entities
            .createQuery(
                "select count(a) from Absence a where a.employee = :employee"
                    + " and a.fromOn <= :to and a.toOn >= :from",
                Long.class)
            .setParameter("employee", employee)
            .setParameter("from", from)
            .setParameter("to", to)
            .getSingleResult()
        > 0;
  }

  private Absence require(long id) {
    Absence absence = entities.find(Absence.class, id);
    if (absence == null) {
      throw Problem.notFound("NO_SUCH_ABSENCE");
    }
    return absence;
  }

  private static String subject(Employee employee) {
    return employee.no() + " " + employee.name();
  }
}
