package org.opencomplaint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowingConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.HolderBasis;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.routing.DryRun;
import org.opencomplaint.ejb.routing.RuleForm;
import org.opencomplaint.ejb.usecase.Problem;

/** Who gets a complaint by rules, or in turn. */
@ExtendWith(ArquillianExtension.class)
class RoutingIT extends RoutedProduct {
  @Test
  void theRuleWithTheLowestNumberNamesTheOfficerAndSaysSo() throws Exception {
    String other = anotherOfficer();
    add("乙", 10, null, other, false);

    String number = register();

    assertThat(file(number).holder().no()).isEqualTo(other);
    assertThat(because(number).basis()).isEqualTo(HolderBasis.RULE);
    assertThat(because(number).rule()).isEqualTo("乙");
  }

  @Test
  void theSuggestedDepartmentNeedsNoReasonAndNamesItsRule() throws Exception {
    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));
    assertThat(file(number).suggestedDepartment().code()).isEqualTo(department);
    cases.act(officer, number, new Assign(department, null, null));

    assertThat(file(number).assignments().get(0).rule()).isEqualTo("甲");
    assertThat(file(number).holder().no()).isEqualTo(handler);
    assertThat(because(number).basis()).isEqualTo(HolderBasis.LEAST_LOADED);
  }

  @Test
  void anAutomaticRuleAssignsAsSoonAsTheComplaintIsJudgedValid() throws Exception {
    admin(() -> rules.change(rule.id(), rule.version(), form("甲", 20, department, officer, true)));

    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));

    assertThat(file(number).stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(file(number).holder().no()).isEqualTo(handler);
    assertThat(caller.as("manager", () -> complaints.trail(number)).genuine()).isTrue();
    cases.act(head, number, new Refuse("不属于我部门"));
    assertThat(file(number).stage()).isEqualTo(Stage.ASSIGNMENT);
  }

  @Test
  void workIsGivenOutInTurnWhereTheDepartmentSaysSo() throws Exception {
    String second = workforce.employ(department, head, Role.HANDLER);
    admin(
        () -> {
          changes.distribute(department, Distribution.ROUND_ROBIN);
          return null;
        });

    String one = assigned();
    String two = assigned();
    String three = assigned();

    assertThat(file(one).holder().no()).isEqualTo(handler);
    assertThat(file(two).holder().no()).isEqualTo(second);
    assertThat(file(three).holder().no()).isEqualTo(handler);
    assertThat(because(two).basis()).isEqualTo(HolderBasis.ROUND_ROBIN);
  }

  @Test
  void aDryRunTellsWhatARuleWouldHaveDoneAndWritesNothing() throws Exception {
    String number = assigned();
    register();
    LocalDate today = LocalDate.now(clock);
    RuleForm draft = form("试", 30, "QUALITY", null, false);

    DryRun after = admin(() -> rules.dryRun(null, draft, today, today, new Paging(0, 50)));
    assertThat(after.matched()).isEqualTo(2);
    assertThat(after.earlier()).isEqualTo(2);

    DryRun before =
        admin(
            () ->
                rules.dryRun(
                    null, form("试", 5, "QUALITY", null, false), today, today, new Paging(0, 1)));
    assertThat(before.rows().total()).isEqualTo(2);
    assertThat(before.rows().items()).hasSize(1);
    assertThat(before.otherwise()).isEqualTo(1);
    assertThat(file(number).leadDepartment().code()).isEqualTo(department);
    assertThat(admin(() -> rules.all())).noneMatch(each -> each.name().equals("试"));
  }

  @Test
  void aRuleThatSendsNowhereOrToNobodyKnownIsRefused() {
    assertThatThrownBy(() -> add("空", 10, null, null, false)).satisfies(names("department"));
    assertThatThrownBy(() -> add("空", 10, "NOWHERE", handler, false))
        .satisfies(names("department", "officer"));
    assertThatThrownBy(() -> caller.as("manager", () -> rules.add(form("x", 1, "HR", null, false))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("ROLE"));
    assertThatThrownBy(
            () -> admin(() -> rules.change(rule.id(), -1L, form("x", 1, department, null, false))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE));
  }

  private static ThrowingConsumer<Throwable> names(String... fields) {
    return thrown ->
        assertThat(((Problem) thrown).fields())
            .extracting(Problem.FieldProblem::field)
            .containsExactly(fields);
  }
}
