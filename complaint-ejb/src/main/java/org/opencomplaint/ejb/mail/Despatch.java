package org.opencomplaint.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opencomplaint.core.notification.Mail;
import org.opencomplaint.ejb.sql.Row;

/** Sends the next mail. */
@ApplicationScoped
class Despatch {
  private static final Logger LOG = Logger.getLogger(Despatch.class.getName());

  /** A row that another node is at is passed over. */
  private static final String NEXT =
      """
      select id from mail where next_at <= ?1 order by next_at, id limit 1 for update skip locked
      """;

  private static final String TO =
      """
      select a.address, coalesce(
        (select language from account where employee_id = e.id order by id limit 1), 'zh_CN')
      from employee e join mail_address a on a.employee_id = e.id where e.id = ?1 and e.active
      """;

  enum Outcome {
    NONE,
    SENT,
    NOT_SENT,
    SERVER_DOWN
  }

  @Inject private MailServer server;
  @Inject private MailWords words;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Outcome next() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Row> next = Row.of(entities.createNativeQuery(NEXT).setParameter(1, Timestamp.from(now)));
    return next.isEmpty()
        ? Outcome.NONE
        : send(entities.find(Mail.class, next.get(0).number()), now);
  }

  private Outcome send(Mail mail, Instant now) {
    List<Row> to = Row.of(entities.createNativeQuery(TO).setParameter(1, mail.recipient().id()));
    if (to.isEmpty()) {
      mail.giveUp("no address");
      return Outcome.NOT_SENT;
    }
    try {
      server.send(to.get(0).text(), words.letter(mail.news(), to.get(0).text()), mail.at());
      mail.sent(now);
      return Outcome.SENT;
    } catch (AddressException unreadable) {
      mail.giveUp(String.valueOf(unreadable.getMessage()));
      return Outcome.NOT_SENT;
    } catch (SendFailedException refused) {
      return refused(mail, refused, now);
    } catch (MessagingException down) {
      LOG.log(Level.WARNING, "The mail server cannot be reached: {0}", down.getMessage());
      mail.postpone(String.valueOf(down.getMessage()), now);
      return Outcome.SERVER_DOWN;
    }
  }

  /** The server speaks, but does not take this one; only an address that is none is hopeless. */
  private static Outcome refused(Mail mail, SendFailedException refused, Instant now) {
    if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
      mail.giveUp(String.valueOf(refused.getMessage()));
    } else {
      mail.postpone(String.valueOf(refused.getMessage()), now);
    }
    return Outcome.NOT_SENT;
  }
}
