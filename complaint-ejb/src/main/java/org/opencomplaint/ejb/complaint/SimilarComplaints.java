package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.action.Registration;

/** Recognises that a customer has complained about the same subject before. */
@ApplicationScoped
class SimilarComplaints {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The how-manieth complaint of this customer, known by his telephone, on this order. */
  int nth(Registration form) {
    if (form.customer().phone() == null || form.subject().orderNo() == null) {
      return 1;
    }
    Long before =
        entities
            .createQuery(
                "select count(c) from Complaint c"
                    + " where c.intake.customer.phone = :phone and c.intake.orderNo = :order",
                Long.class)
            .setParameter("phone", form.customer().phone())
            .setParameter("order", form.subject().orderNo())
            .getSingleResult();
    return Math.toIntExact(before + 1);
  }
}
