package org.opencomplaint.ejb.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.organisation.RegisterScope;
import org.opencomplaint.ejb.organisation.TypedEmployee;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.usecase.Problem;

/** The delays of the register, for itself and for who counts them: so he counts what it shows. */
@ApplicationScoped
public class DelayConditions {
  @Inject private RegisterScope scope;
  @Inject private Clock clock;

  /**
   * What is true of the delays {@code l} of complaints {@code c} that the register shows.
   *
   * @throws Problem INVALID if the department is unknown; FORBIDDEN if a head asks for another
   */
  public Conditions of(DelaySearch wanted, Employee reader) {
    Conditions where = of(wanted);
    Department department = scope.department(wanted.department(), reader);
    if (department != null) {
      where.and("l.department_id = ?", department.id());
    }
    return where;
  }

  /** The same of any department, whoever reads it. */
  public Conditions of(DelaySearch wanted) {
    Conditions where = new Conditions();
    if (wanted.month() != null) {
      where.and(
          "l.found_at >= ? and l.found_at < ?",
          start(wanted.month().atDay(1)),
          start(wanted.month().plusMonths(1).atDay(1)));
    }
    if (wanted.status() != null) {
      where.and("l.status = ?", wanted.status().name());
    }
    if (wanted.excused() != null) {
      where.and("(l.status = ?) = ?", DelayStatus.EXCUSED.name(), wanted.excused());
    }
    TypedEmployee.in("l.employee_id", wanted.employee(), where);
    if (wanted.complaint() != null) {
      where.and(
          "l.complaint_id = (select id from complaint where number = upper(?))",
          wanted.complaint());
    }
    if (wanted.from() != null) {
      where.and("c.registered_at >= ?", start(wanted.from()));
    }
    if (wanted.to() != null) {
      where.and("c.registered_at < ?", start(wanted.to().plusDays(1)));
    }
    if (wanted.stage() != null) {
      where.and("l.stage = ?", wanted.stage().name());
    }
    if (wanted.severity() != null) {
      where.and("c.severity = ?", wanted.severity().name());
    }
    return where;
  }

  private Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
