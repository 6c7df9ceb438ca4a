package org.opencomplaint.core.complaint;

import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.customer.Customer;

/** What is recorded of step 1 now, as the form that would record it so. */
public final class RecordedForm {
  private RecordedForm() {}

  /** The form, with the codes of category and department and the number of the employee. */
  public static Registration of(Complaint complaint) {
    Intake intake = complaint.intake();
    return new Registration(
        intake.channel(),
        complaint.severity(),
        intake.category().code(),
        of(intake.customer()),
        intake.subject(),
        intake.facts(),
        new Demand(intake.demandRemedy(), intake.demandAmount()),
        intake.occurredAt(),
        intake.place(),
        intake.replyBy());
  }

  private static CustomerDetails of(Customer customer) {
    return new CustomerDetails(
        customer.kind(),
        customer.name(),
        customer.phone(),
        customer.phone2(),
        customer.email(),
        customer.address(),
        customer.isAnonymous(),
        customer.isConfidential());
  }
}
