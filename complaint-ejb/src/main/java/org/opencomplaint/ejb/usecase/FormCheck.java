package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;

/** Checks a filled-in form against what its fields demand. */
@ApplicationScoped
public class FormCheck {
  private static final String OWN = "{org.opencomplaint.";

  @Inject private Validator validator;

  /** What is wrong, field by field; nothing if the form may be used. */
  public List<Problem.FieldProblem> problems(Object form) {
    return validator.validate(form).stream().map(FormCheck::problem).toList();
  }

  private static Problem.FieldProblem problem(ConstraintViolation<?> violation) {
    return new Problem.FieldProblem(
        violation.getPropertyPath().toString(),
        code(violation),
        violation.getConstraintDescriptor().getAttributes());
  }

  private static String code(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    return template.startsWith(OWN)
        ? template.substring(OWN.length(), template.length() - 1)
        : violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }
}
