package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Origin;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;

/** Stores a registered complaint, whoever brought it: a clerk or an import. */
@ApplicationScoped
public class ComplaintRecorder {
  @Inject private Complaints complaints;
  @Inject private ComplaintLocks locks;
  @Inject private SimilarComplaints similar;
  @Inject private TrailDetails details;
  @Inject private Event<ComplaintActed> acted;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Records a checked form, in the present transaction, for the employee who took it down. */
  public Complaint record(Registration form, Employee recordedBy) {
    String number = nextNumber();
    return store(number, form, Origin.here(similar.nth(form)), recordedBy);
  }

  /**
   * The same for a complaint that another system knows already.
   *
   * @param source the other system
   * @param sourceKey its key there, which the database takes only once
   */
  public Complaint record(Registration form, String source, String sourceKey, Employee recordedBy) {
    String number = nextNumber();
    return store(number, form, new Origin(similar.nth(form), source, sourceKey), recordedBy);
  }

  /** Until the end of the transaction nobody else gets one, so that earlier ones can be counted. */
  private String nextNumber() {
    locks.keepOrganisation();
    return complaints.nextNumber();
  }

  private Complaint store(String number, Registration form, Origin origin, Employee recordedBy) {
    ActionContext context = complaints.context(recordedBy, false);
    Complaint complaint = new Complaint(number, form, origin, context);
    entities.persist(complaint);
    entities.persist(complaint.registered(details.of(complaint, form), context));
    acted.fire(new ComplaintActed(complaint, Action.REGISTER, context));
    entities.flush();
    return complaint;
  }
}
