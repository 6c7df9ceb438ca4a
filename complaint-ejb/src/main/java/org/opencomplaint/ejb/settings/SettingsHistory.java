package org.opencomplaint.ejb.settings;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.UseCase;

/** Tells who changed which setting. */
@UseCase
@Stateless
public class SettingsHistory {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The changes of one part of the settings, the latest first. */
  @Allow({Role.ADMIN, Role.AUDITOR})
  public Page<SettingChange> changes(SettingArea area, Paging paging) {
    Number total =
        (Number)
            entities
                .createNativeQuery("select count(*) from setting_change where area = ?1")
                .setParameter(1, area.name())
                .getSingleResult();
    Query latest =
        entities
            .createNativeQuery(
                "select s.action, s.subject, s.details, s.changed_by, e.name, s.changed_at"
                    + " from setting_change s left join employee e on e.no = s.changed_by"
                    + " where s.area = ?1 order by s.id desc")
            .setParameter(1, area.name())
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size());
    List<SettingChange> changes = Row.of(latest).stream().map(SettingsHistory::change).toList();
    return Page.of(changes, paging, total.longValue());
  }

  private static SettingChange change(Row row) {
    return new SettingChange(
        row.code(SettingAction.class),
        row.text(),
        row.text(),
        EmployeeName.of(row.text(), row.text()),
        row.moment());
  }
}
