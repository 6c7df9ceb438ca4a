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

/** Tells people something, in the present transaction. */
@ApplicationScoped
public class Notifier {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Tells each of them once. */
  public void tell(Set<Employee> people, Complaint complaint, NotificationKind kind, Instant now) {
    people.forEach(person -> entities.persist(new Notification(person, complaint, kind, now)));
  }
}
