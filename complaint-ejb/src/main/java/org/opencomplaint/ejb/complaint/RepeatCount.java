package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.CorrectedField;
import org.opencomplaint.core.complaint.Correction;
import org.opencomplaint.core.complaint.Intake;
import org.opencomplaint.core.complaint.IntakeField;
import org.opencomplaint.core.complaint.action.Action;

/**
 * Which complaints of a customer on the same subject are the second, the third …: when a telephone
 * or an order number is put right, those it belonged to and those it belongs to count anew.
 */
@ApplicationScoped
class RepeatCount {
  @Inject private SimilarComplaints similar;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    if (acted.action() == Action.CORRECT) {
      recount(acted.complaint());
    }
  }

  private void recount(Complaint complaint) {
    List<Correction> corrections = complaint.corrections();
    Correction last = corrections.get(corrections.size() - 1);
    Optional<CorrectedField> phone = field(last, IntakeField.CUSTOMER_PHONE);
    Optional<CorrectedField> phone2 = field(last, IntakeField.CUSTOMER_PHONE2);
    Optional<CorrectedField> order = field(last, IntakeField.ORDER_NO);
    if (phone.isEmpty() && phone2.isEmpty() && order.isEmpty()) {
      return;
    }
    Intake intake = complaint.intake();
    intake.recount(1);
    entities.flush();
    String phoneNow = intake.customer().phone();
    String phone2Now = intake.customer().phone2();
    String orderNow = intake.subject().orderNo();
    similar.recount(
        SamePhone.of(before(phone, phoneNow), before(phone2, phone2Now)), before(order, orderNow));
    similar.recount(SamePhone.of(phoneNow, phone2Now), orderNow);
  }

  private static String before(Optional<CorrectedField> corrected, String now) {
    return corrected.isPresent() ? corrected.get().oldValue() : now;
  }

  private static Optional<CorrectedField> field(Correction correction, IntakeField wanted) {
    return correction.fields().stream().filter(one -> one.field() == wanted).findFirst();
  }
}
