package org.opencomplaint.ejb.notification;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.notification.Topic;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.mail.MailSettings;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** How the caller is told what he is told (通知方式). */
@UseCase
@Stateless
public class Channels {
  private static final String CHOICES =
      "select topic, portal, mail from notification_choice where employee_id = ?1";

  private static final String CHOOSE =
      """
      insert into notification_choice (employee_id, topic, portal, mail) values (?1, ?2, ?3, ?4)
      on conflict (employee_id, topic) do update set portal = excluded.portal, mail = excluded.mail
      """;

  private static final String ADDRESS =
      """
      insert into mail_address (employee_id, address) values (?1, ?2)
      on conflict (employee_id) do update set address = excluded.address
      """;

  @Inject private Caller caller;
  @Inject private MailSettings mails;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** How he is told now. */
  @AllowSignedIn
  public ChannelView mine() {
    Map<Topic, ChannelView.Choice> chosen =
        Row.of(entities.createNativeQuery(CHOICES).setParameter(1, me())).stream()
            .map(row -> choice(row.code(Topic.class), row.truth(), row.truth()))
            .collect(toMap(ChannelView.Choice::topic, choice -> choice));
    return new ChannelView(
        address(),
        mails.isConfigured(),
        Arrays.stream(Topic.values())
            .map(topic -> chosen.getOrDefault(topic, choice(topic, topic.isAtFirst(), false)))
            .toList());
  }

  /**
   * Has him told so from now on.
   *
   * @throws Problem INVALID if he wants e-mails and gives no address, or turns off in the portal
   *     what he has to hear
   */
  @AllowSignedIn
  public ChannelView choose(ChannelForm form) {
    boolean mailed = form.choices().stream().anyMatch(ChannelForm.Choice::mail);
    if (mailed && Text.isBlank(form.address())) {
      throw Problem.invalid("address", "ADDRESS_FOR_MAIL");
    }
    if (form.choices().stream().anyMatch(one -> one.topic().isMandatory() && !one.portal())) {
      throw Problem.invalid("choices", "TOPIC_MANDATORY");
    }
    keep(form.address());
    form.choices().forEach(this::keep);
    return mine();
  }

  private void keep(String address) {
    if (Text.isBlank(address)) {
      entities
          .createNativeQuery("delete from mail_address where employee_id = ?1")
          .setParameter(1, me())
          .executeUpdate();
    } else {
      entities
          .createNativeQuery(ADDRESS)
          .setParameter(1, me())
          .setParameter(2, Text.strip(address))
          .executeUpdate();
    }
  }

  private void keep(ChannelForm.Choice choice) {
    entities
        .createNativeQuery(CHOOSE)
        .setParameter(1, me())
        .setParameter(2, choice.topic().name())
        .setParameter(3, choice.portal())
        .setParameter(4, choice.mail())
        .executeUpdate();
  }

  private String address() {
    List<Row> found =
        Row.of(
            entities
                .createNativeQuery("select address from mail_address where employee_id = ?1")
                .setParameter(1, me()));
    return found.isEmpty() ? null : found.get(0).text();
  }

  private Long me() {
    return caller.require().id();
  }

  private static ChannelView.Choice choice(Topic topic, boolean portal, boolean mail) {
    return new ChannelView.Choice(topic, portal, mail, topic.isMandatory());
  }
}
