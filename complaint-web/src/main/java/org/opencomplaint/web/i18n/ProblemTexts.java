package org.opencomplaint.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Says in words what a use case did not do: what, why, what now. */
@ApplicationScoped
public class ProblemTexts {
  @Inject private Texts texts;

  /** The sort of problem, in a few words. */
  public String title(Problem problem) {
    return texts.get("problems.Kind." + problem.kind());
  }

  /** Why, and what can be done. */
  public String detail(Problem problem) {
    return texts.get("problems." + problem.code());
  }

  /** What is wrong with one field. */
  public String detail(FieldProblem problem) {
    return texts.named("problems." + problem.code(), problem.parameters());
  }
}
