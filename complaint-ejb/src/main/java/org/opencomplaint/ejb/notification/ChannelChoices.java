package org.opencomplaint.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.opencomplaint.core.notification.Topic;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.mail.MailSettings;
import org.opencomplaint.ejb.sql.Row;

/** How somebody wants to be told. */
@ApplicationScoped
class ChannelChoices {
  private static final String CHOSEN =
      """
      select c.portal, c.mail and exists (select 1 from mail_address a where a.employee_id = c.employee_id)
      from notification_choice c where c.employee_id = ?1 and c.topic = ?2
      """;

  @Inject private MailSettings mails;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** By which channels. */
  record Channels(boolean portal, boolean mail) {}

  /**
   * What he has chosen; at first the portal alone, if at all. No look-up in the middle of a step
   * may flush.
   */
  Channels of(Employee person, Topic topic) {
    List<Row> chosen =
        Row.of(
            entities
                .createNativeQuery(CHOSEN)
                .setParameter(1, person.id())
                .setParameter(2, topic.name())
                .setFlushMode(FlushModeType.COMMIT));
    return chosen.isEmpty()
        ? new Channels(topic.isAtFirst(), false)
        : new Channels(
            chosen.get(0).truth() || topic.isMandatory(),
            chosen.get(0).truth() && mails.isConfigured());
  }
}
