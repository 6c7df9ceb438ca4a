package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Conditions;

/** Recognises that a customer has complained about the same subject before. */
@ApplicationScoped
class SimilarComplaints {
  private static final Paging LATEST = new Paging(0, 5);

  @Inject private ComplaintLines lines;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The how-manieth complaint of this customer, known by his telephone, on this order. */
  int nth(Registration form) {
    return nth(form.customer().phone(), form.subject().orderNo());
  }

  private int nth(String phone, String orderNo) {
    if (orNothing(phone).isEmpty() || orNothing(orderNo).isEmpty()) {
      return 1;
    }
    Long before =
        entities
            .createQuery(
                "select count(c) from Complaint c"
                    + " where c.intake.customer.phone = :phone and c.intake.orderNo = :order",
                Long.class)
            .setParameter("phone", phone.strip())
            .setParameter("order", orderNo.strip())
            .getSingleResult();
    return Math.toIntExact(before + 1);
  }

  /** What this customer, or others on this order, complained about before. */
  EarlierComplaints earlier(String phone, String name, String orderNo, Employee viewer) {
    Conditions alike =
        Complaints.visibleTo(viewer)
            .and(
                "c.order_no = ? or c.customer_id = any(array("
                    + "select id from customer where phone = ? or name = ? and not confidential))",
                orNothing(orderNo),
                orNothing(phone),
                orNothing(name));
    return new EarlierComplaints(
        nth(phone, orderNo),
        lines.page(alike, ComplaintOrder.NEWEST_FIRST, LATEST, viewer).items());
  }

  /** Nobody's telephone, name or order is the empty text. */
  private static String orNothing(String text) {
    return text == null ? "" : text.strip();
  }
}
