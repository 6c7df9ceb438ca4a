package org.opencomplaint.ejb.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Makes a rule what a form says, or tells all that is wrong in the form. */
@ApplicationScoped
class RuleWriter {
  @Inject private Organisation organisation;
  @Inject private Categories categories;

  /**
   * Fills the rule in.
   *
   * @throws Problem INVALID if something is unknown, or the rule sends nowhere
   */
  void write(RuleForm form, RoutingRule rule) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<Category> category = given(form.category()).map(code -> category(code, problems));
    Optional<Department> department =
        given(form.department()).map(code -> department(code, problems));
    Optional<Employee> officer = given(form.officer()).map(no -> officer(no, problems));
    if (given(form.department()).isEmpty()
        && (form.automatic() || given(form.officer()).isEmpty())) {
      problems.add(problem("department", form.automatic() ? "RULE_AUTOMATIC" : "RULE_TARGET"));
    }
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
    rule.rename(Text.strip(form.name()), form.priority());
    rule.when(
        category.orElse(null), text(form.product()), text(form.region()), text(form.customer()));
    rule.send(department.orElse(null), officer.orElse(null), form.automatic());
  }

  private Category category(String code, List<FieldProblem> problems) {
    return known(categories.find(Category.Tree.COMPLAINT, code), "category", problems);
  }

  private Department department(String code, List<FieldProblem> problems) {
    return known(organisation.department(code), "department", problems);
  }

  private Employee officer(String no, List<FieldProblem> problems) {
    Employee officer = known(organisation.employee(no), "officer", problems);
    if (officer != null && !officer.has(Role.OFFICER)) {
      problems.add(problem("officer", "NOT_AN_OFFICER"));
    }
    return officer;
  }

  private static <T> T known(Optional<T> found, String field, List<FieldProblem> problems) {
    if (found.isEmpty()) {
      problems.add(problem(field, "UNKNOWN"));
    }
    return found.orElse(null);
  }

  private static FieldProblem problem(String field, String code) {
    return new FieldProblem(field, code, Map.of());
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text(text));
  }

  private static String text(String text) {
    return Text.orNull(text);
  }
}
