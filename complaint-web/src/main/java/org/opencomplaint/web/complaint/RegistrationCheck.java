package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.FormData.Readable;
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
    problems(form).forEach(one -> wrong.putIfAbsent(Problems.id(one.field()), texts.detail(one)));
    return wrong;
  }

  /**
   * All that is wrong: what cannot be read, breaks a rule or is unknown.
   *
   * @throws Problem if the caller may not register any more
   */
  List<FieldProblem> problems(FormData form) {
    Readable<Registration> typed = form.readable(Registration.class);
    List<FieldProblem> others =
        typed.others(registration.check(new ComplaintRegistration.Begun(typed.form())));
    return Stream.concat(typed.unreadable().stream(), others.stream()).toList();
  }
}
