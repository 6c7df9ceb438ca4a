package org.opencomplaint.ejb.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Step 1: records complaints (记录投诉内容). */
@UseCase
@Stateless
public class ComplaintRegistration {
  /** A form that need not be complete: it is not checked when it is handed over. */
  public record Begun(Registration form) {}

  @Inject private ComplaintRecorder recorder;
  @Inject private RegistrationRules rules;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Caller caller;

  /**
   * Records a complaint; it gets its number and waits for an officer.
   *
   * @throws Problem INVALID with all that is wrong, also days that cannot be
   */
  @Allow(Role.CLERK)
  public ComplaintReceipt register(Registration form) {
    List<FieldProblem> problems = rules.problems(form);
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
    return ComplaintReceipt.of(recorder.record(form, caller.require()), clockPolicy.clocks());
  }

  /** What would be refused if the form were sent as far as it is filled in now. */
  @Allow(Role.CLERK)
  public List<FieldProblem> check(Begun begun) {
    return rules.problems(begun.form());
  }
}
