package org.opencomplaint.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import org.opencomplaint.core.comment.Comment;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.notification.Mail;
import org.opencomplaint.core.notification.News;
import org.opencomplaint.core.notification.Notification;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Tells people something, in the present transaction and by the channels they have chosen. */
@ApplicationScoped
public class Notifier {
  @Inject private ChannelChoices choices;
  @Inject private Event<Told> told;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Tells each of them once, of the step the complaint is in. */
  public void tell(
      Collection<Employee> people, Complaint complaint, NotificationKind kind, Instant now) {
    people.forEach(person -> tell(person, complaint, complaint.stage(), kind, now));
  }

  /** Tells somebody of a step of a complaint. */
  public void tell(
      Employee person, Complaint complaint, Stage stage, NotificationKind kind, Instant now) {
    tell(person, News.of(kind, complaint, stage), now);
  }

  /** Tells each of them of a month of HR. */
  public void tell(
      Collection<Employee> people, YearMonth month, NotificationKind kind, Instant now) {
    people.forEach(person -> tell(person, News.of(kind, month), now));
  }

  /** Tells those whom a comment names. */
  public void mention(Set<Employee> people, Comment comment, Instant now) {
    people.forEach(person -> tell(person, News.of(comment), now));
  }

  private void tell(Employee person, News news, Instant now) {
    ChannelChoices.Channels wanted = choices.of(person, news.kind().topic());
    if (wanted.portal()) {
      entities.persist(new Notification(person, news, now));
      told.fire(new Told(person.no()));
    }
    if (wanted.mail()) {
      entities.persist(new Mail(person, news, now));
    }
  }
}
