package org.opencomplaint.ejb.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Improvement;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.notification.Notifier;

/** Tells people what an improvement action wants of them. */
@ApplicationScoped
class ImprovementNews {
  @Inject private Notifier notifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Tells each owner that a closing review wants something of him, which none before it did. */
  void follow(@Observes ComplaintActed acted) {
    if (acted.action() == Action.CLOSE) {
      Complaint complaint = acted.complaint();
      Instant now = acted.context().now();
      complaint.planned().stream()
          .map(Improvement::owner)
          .distinct()
          .forEach(owner -> tell(owner, complaint, NotificationKind.IMPROVEMENT_PLANNED, now));
    }
  }

  /** Tells those who are to verify it. */
  void reported(Improvement improvement, Instant now) {
    tellSuperiors(improvement, NotificationKind.IMPROVEMENT_REPORTED, now);
  }

  /** Tells the owner that it came back. */
  void returned(Improvement improvement, Instant now) {
    tellOwner(improvement, NotificationKind.IMPROVEMENT_RETURNED, now);
  }

  /** Reminds the owner on the day, and his superiors too once it is over. */
  void due(Improvement improvement, NotificationKind reminder, Instant now) {
    tellOwner(improvement, reminder, now);
    if (reminder == NotificationKind.IMPROVEMENT_OVERDUE) {
      tellSuperiors(improvement, reminder, now);
    }
  }

  private void tellOwner(Improvement improvement, NotificationKind kind, Instant now) {
    tell(improvement.owner(), improvement.complaint(), kind, now);
  }

  private void tellSuperiors(Improvement improvement, NotificationKind kind, Instant now) {
    superiors(improvement.owner())
        .forEach(superior -> tell(superior, improvement.complaint(), kind, now));
  }

  private void tell(Employee person, Complaint complaint, NotificationKind kind, Instant now) {
    notifier.tell(person, complaint, Stage.REVIEW, kind, now);
  }

  /** The heads of his department; of a head, whom he reports to. */
  private List<Employee> superiors(Employee owner) {
    return owner.has(Role.HEAD)
        ? Optional.ofNullable(owner.manager()).stream().toList()
        : entities
            .createQuery(
                "select e from Employee e where e.active = true and :head member of e.roles"
                    + " and e.department = :department order by e.no",
                Employee.class)
            .setParameter("head", Role.HEAD)
            .setParameter("department", owner.department())
            .getResultList();
  }
}
