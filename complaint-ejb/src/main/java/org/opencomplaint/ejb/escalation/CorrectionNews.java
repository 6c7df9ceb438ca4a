package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.notification.Notifier;

/** Tells whoever holds a complaint that somebody else has put right what is recorded of it. */
@ApplicationScoped
class CorrectionNews {
  @Inject private Notifier notifier;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    if (acted.action() == Action.CORRECT && !complaint.holder().equals(acted.context().actor())) {
      notifier.tell(
          complaint.holder(),
          complaint,
          complaint.stage(),
          NotificationKind.CORRECTED,
          acted.context().now());
    }
  }
}
