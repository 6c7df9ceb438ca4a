package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.shell.Problems;

/** Checks the form while it is filled in, by the very rules that hold when it is sent. */
@Dependent
class RegistrationCheck implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ComplaintRegistration registration;
  private final ProblemTexts texts;

  @Inject
  RegistrationCheck(ComplaintRegistration registration, ProblemTexts texts) {
    this.registration = registration;
    this.texts = texts;
  }

  /**
   * What is wrong so far, in words, by the id of the input.
   *
   * @throws Problem if the caller may not register any more
   */
  Map<String, String> wrong(FormData form) {
    Map<String, String> wrong = new TreeMap<>();
    FormData readable = FormData.of(form.write());
    while (true) {
      try {
        Registration typed = readable.read(Registration.class);
        tell(wrong, registration.check(new ComplaintRegistration.Begun(typed)));
        return wrong;
      } catch (Problem unreadable) {
        if (unreadable.fields().isEmpty()) {
          throw unreadable;
        }
        tell(wrong, unreadable.fields());
        if (!unreadable.fields().stream().allMatch(field -> leaveOut(readable, field))) {
          return wrong;
        }
      }
    }
  }

  private void tell(Map<String, String> wrong, List<FieldProblem> problems) {
    problems.forEach(one -> wrong.putIfAbsent(Problems.id(one.field()), texts.detail(one)));
  }

  private static boolean leaveOut(FormData form, FieldProblem unreadable) {
    return form.getValues().put(unreadable.field(), null) != null;
  }
}
