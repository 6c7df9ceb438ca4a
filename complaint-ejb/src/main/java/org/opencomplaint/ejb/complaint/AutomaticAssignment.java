package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.stage.Stage;

/**
 * Assigns a complaint as soon as it is judged valid, where an automatic routing rule matches. What
 * a guard refuses waits for the officer as it would without the rule.
 */
@ApplicationScoped
class AutomaticAssignment {
  @Inject private TrailDetails details;
  @Inject private Event<ComplaintActed> acted;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void assign(@Observes ComplaintActed event) {
    Complaint complaint = event.complaint();
    if (event.action() == Action.ACCEPT && complaint.stage() == Stage.ASSIGNMENT) {
      event
          .context()
          .organisation()
          .suggestionFor(complaint.intake().routingFacts())
          .filter(suggestion -> suggestion.automatic() && suggestion.department() != null)
          .ifPresent(suggestion -> assign(complaint, suggestion, event));
    }
  }

  private void assign(Complaint complaint, Suggestion suggestion, ComplaintActed event) {
    Assign form = new Assign(suggestion.department().code(), List.of(), null);
    Supplier<String> why =
        details.of(complaint, Map.of("department", form.department(), "rule", suggestion.rule()));
    try {
      entities.persist(complaint.perform(form, why, event.context()));
    } catch (ActionRefused refused) {
      return;
    }
    acted.fire(new ComplaintActed(complaint, Action.ASSIGN, event.context()));
  }
}
