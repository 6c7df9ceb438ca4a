package org.opencomplaint.ejb.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Origin;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.UseCase;

/** Step 1: records complaints (记录投诉内容). */
@UseCase
@Stateless
public class ComplaintRegistration {
  @Inject private Complaints complaints;
  @Inject private SimilarComplaints similar;
  @Inject private TrailDetails details;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Records a complaint; it gets its number and waits for an officer. */
  @Allow(Role.CLERK)
  public ComplaintReceipt register(Registration form) {
    return ComplaintReceipt.of(record(form, Origin.here(similar.nth(form))));
  }

  private Complaint record(Registration form, Origin origin) {
    ActionContext context = complaints.context(false);
    Complaint complaint = new Complaint(complaints.nextNumber(), form, origin, context);
    entities.persist(complaint);
    entities.persist(complaint.registered(details.of(form), context));
    entities.flush();
    return complaint;
  }
}
