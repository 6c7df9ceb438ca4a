package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.notification.Notifier;

/** Tells the leader of a MAJOR complaint as soon as it is one, at any hour. */
@ApplicationScoped
class MajorAlert {
  @Inject private Superiors superiors;
  @Inject private Notifier notifier;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    boolean news = acted.action() == Action.REGISTER || acted.action() == Action.CHANGE_SEVERITY;
    if (news && complaint.severity() == Severity.MAJOR) {
      notifier.tell(
          superiors.toldOf(NotificationKind.MAJOR, complaint),
          complaint,
          NotificationKind.MAJOR,
          acted.context().now());
    }
  }
}
