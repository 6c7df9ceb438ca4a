package org.opencomplaint.ejb.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.Intake;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.FormCheck;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Step 1: records complaints (记录投诉内容). */
@UseCase
@Stateless
public class ComplaintRegistration {
  /** A form that need not be complete: it is not checked when it is handed over. */
  public record Begun(Registration form) {}

  @Inject private ComplaintRecorder recorder;
  @Inject private Complaints complaints;
  @Inject private FormCheck forms;
  @Inject private Caller caller;

  /** Records a complaint; it gets its number and waits for an officer. */
  @Allow(Role.CLERK)
  public ComplaintReceipt register(Registration form) {
    return ComplaintReceipt.of(recorder.record(form, caller.require()));
  }

  /** What would be refused if the form were sent as far as it is filled in now. */
  @Allow(Role.CLERK)
  public List<FieldProblem> check(Begun begun) {
    Stream<FieldProblem> wrong = forms.problems(begun.form()).stream();
    Stream<FieldProblem> unknown =
        Intake.unknown(begun.form(), complaints.context(false)).stream()
            .map(one -> new FieldProblem(one.field(), "UNKNOWN", Map.of()));
    return Stream.concat(wrong, unknown).toList();
  }
}
