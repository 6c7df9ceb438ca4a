package org.opencomplaint.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.notification.Notification;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Tells people something, in the present transaction. */
@ApplicationScoped
public class Notifier {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Tells each of them once, of the step the complaint is in. */
  public void tell(Set<Employee> people, Complaint complaint, NotificationKind kind, Instant now) {
    people.forEach(person -> tell(person, complaint, complaint.stage(), kind, now));
  }

  /** Tells somebody of a step of a complaint. */
  public void tell(
      Employee person, Complaint complaint, Stage stage, NotificationKind kind, Instant now) {
    entities.persist(new Notification(person, complaint, kind, stage, now));
  }
}
