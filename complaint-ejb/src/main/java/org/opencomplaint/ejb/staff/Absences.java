package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.organisation.Absence;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.OpenWork;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Who is away, and who stands in for him (代理人). */
@UseCase
@Stateless
public class Absences {
  @Inject private AbsenceBook book;
  @Inject private People people;
  @Inject private OpenWork work;
  @Inject private SettingsLog log;

  /** All absences of today and later, the first to begin first. */
  @Allow({Role.ADMIN, Role.MANAGER, Role.AUDITOR})
  public List<AbsenceView> coming() {
    return book.coming(null);
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
    book.add(employee, deputy, form.from(), form.to());
  }

  /**
   * Somebody is back earlier, or not away at all.
   *
   * @throws Problem NOT_FOUND if there is no such absence
   */
  @Allow(Role.ADMIN)
  public void end(long id) {
    book.end(book.require(id, null));
  }

  /**
   * Hands all open complaints of somebody away to his deputy.
   *
   * @return how many
   * @throws Problem NOT_FOUND if there is no such absence
   */
  @Allow(Role.ADMIN)
  public int moveWork(long id) {
    Absence absence = book.require(id, null);
    int moved = work.handOver(absence.employee(), absence.deputy());
    log.record(
        SettingAction.WORK_MOVED,
        AbsenceBook.subject(absence.employee()),
        Map.of("to", absence.deputy().no(), "complaints", moved));
    return moved;
  }
}
