package org.opencomplaint.ejb.staff;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Keeps who is away, for whoever enters it; every change is logged. */
@ApplicationScoped
class AbsenceBook {
  private static final String LINES =
      """
      select a.id, e.no, e.name, d.no deputy_no, d.name deputy, a.from_on, a.to_on,
             (select count(*) from complaint c where c.holder_id = e.id)
        from absence a join employee e on e.id = a.employee_id join employee d on d.id = a.deputy_id
       where %s order by a.from_on, a.id
      """;

  @Inject private SettingsLog log;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All of today and later; of one employee, or of all if it is null. */
  List<AbsenceView> coming(Employee of) {
    LocalDate today = LocalDate.now(clock);
    Conditions where = new Conditions();
    where.and("a.to_on >= ? and a.to_on >= a.from_on", Date.valueOf(today));
    if (of != null) {
      where.and("a.employee_id = ?", of.id());
    }
    Query query = where.fill(entities.createNativeQuery(LINES.formatted(where.sql())));
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

  void add(Employee employee, Employee deputy, LocalDate from, LocalDate to) {
    check(employee, from, to, null);
    entities.persist(new Absence(employee, deputy, from, to));
    log.record(SettingAction.ABSENCE_ADDED, subject(employee), terms(deputy, from, to));
  }

  void change(Absence absence, Employee deputy, LocalDate from, LocalDate to) {
    check(absence.employee(), from, to, absence);
    Map<String, Object> before = terms(absence.deputy(), absence.fromOn(), absence.toOn());
    absence.change(deputy, from, to);
    log.record(
        SettingAction.ABSENCE_CHANGED,
        subject(absence.employee()),
        Map.of("before", before, "after", terms(deputy, from, to)));
  }

  void end(Absence absence) {
    LocalDate today = LocalDate.now(clock);
    absence.endBefore(absence.fromOn().isAfter(today) ? absence.fromOn() : today);
    log.record(
        SettingAction.ABSENCE_ENDED, subject(absence.employee()), Map.of("to", absence.toOn()));
  }

  /** The absence, if there is one that the employee may change; anybody's if he is null. */
  Absence require(long id, Employee of) {
    Absence absence = entities.find(Absence.class, id);
    if (absence == null || (of != null && !absence.employee().equals(of))) {
      throw Problem.notFound("NO_SUCH_ABSENCE");
    }
    return absence;
  }

  private void check(Employee employee, LocalDate from, LocalDate to, Absence except) {
    if (to.isBefore(from)) {
      throw Problem.invalid("to", "PERIOD");
    }
    if (to.isBefore(LocalDate.now(clock))) {
      throw Problem.invalid("to", "FutureOrPresent");
    }
    if (overlaps(employee, from, to, except)) {
      throw Problem.invalid("from", "AWAY_ALREADY");
    }
  }

  private boolean overlaps(Employee employee, LocalDate from, LocalDate to, Absence except) {
    return entities
        .createQuery(
            "select a from Absence a where a.employee = :employee"
                + " and a.fromOn <= :to and a.toOn >= :from",
            Absence.class)
        .setParameter("employee", employee)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .anyMatch(other -> other != except);
  }

  private static Map<String, Object> terms(Employee deputy, LocalDate from, LocalDate to) {
    return Map.of("deputy", deputy.no(), "from", from, "to", to);
  }

  static String subject(Employee employee) {
    return employee.no() + " " + employee.name();
  }
}
