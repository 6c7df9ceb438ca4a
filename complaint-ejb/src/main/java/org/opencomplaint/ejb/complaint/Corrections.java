package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.RecordedForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CustomerCorrection;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** What a correction must not do: record what registering would refuse, or what is hidden. */
@ApplicationScoped
class Corrections {
  @Inject private RegistrationRules rules;

  /**
   * Checks it before it is taken.
   *
   * @throws Problem INVALID with what could not have been registered so
   * @throws ActionRefused if it touches a customer whom the actor may not see
   */
  void check(Complaint complaint, Correct form, ActionContext context) {
    if (touchesCustomer(form) && !seesCustomer(context.actor(), complaint)) {
      throw new ActionRefused(Guard.CUSTOMER_HIDDEN, null);
    }
    Registration before = RecordedForm.of(complaint);
    List<FieldProblem> problems =
        rules.problems(before, form.appliedTo(before), complaint.intake().registeredAt());
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }

  private static boolean touchesCustomer(Correct form) {
    return !form.customer().equals(CustomerCorrection.NOTHING)
        || form.clear().stream().anyMatch(path -> path.startsWith("customer."));
  }

  private static boolean seesCustomer(Employee actor, Complaint complaint) {
    return CustomerPrivacy.of(actor, complaint)
        .showsContacts(complaint.intake().customer().isConfidential());
  }
}
