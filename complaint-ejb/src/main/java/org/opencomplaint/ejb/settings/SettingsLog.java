package org.opencomplaint.ejb.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Caller;

/** Keeps every change of a setting, for ever; in the transaction of the change itself. */
@ApplicationScoped
public class SettingsLog {
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The caller has changed a setting.
   *
   * @param details what it was and has become; kept as JSON
   */
  public void record(SettingAction action, String subject, Object details) {
    entities
        .createNativeQuery(
            "insert into setting_change (id, area, action, subject, details, changed_by, changed_at)"
                + " values (nextval('id_seq'), ?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, action.area().name())
        .setParameter(2, action.name())
        .setParameter(3, subject)
        .setParameter(4, json(details))
        .setParameter(5, caller.require().no())
        .setParameter(6, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private static String json(Object details) {
    try {
      return Json.mapper().writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings are always writable", e);
    }
  }
}
