package org.opencomplaint.ejb.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Holding;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.notification.Notifier;

/** Tells somebody, if he wants so, that another's action has made a complaint his. */
@ApplicationScoped
class ArrivalNotice {
  @Inject private Notifier notifier;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    ActionContext context = acted.context();
    latest(complaint)
        .filter(holding -> complaint.stage().isOpen())
        .filter(holding -> holding.fromAt().equals(context.now()))
        .map(Holding::employee)
        .filter(holder -> !holder.equals(context.actor()))
        .ifPresent(
            holder ->
                notifier.tell(
                    holder,
                    complaint,
                    complaint.stage(),
                    NotificationKind.ASSIGNED,
                    context.now()));
  }

  private static Optional<Holding> latest(Complaint complaint) {
    return complaint.visits().stream()
        .reduce((earlier, later) -> later)
        .flatMap(visit -> visit.holdings().stream().reduce((earlier, later) -> later));
  }
}
