package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/**
 * Every action in every stage, tried by whoever may usually take it, once they are complained of,
 * liable, or right above such a one (回避, domain rules §3).
 */
class RecusedFromEverythingTest {
  private static final List<Stage> STAGES =
      Stream.of(Stage.values()).filter(stage -> stage != Stage.REGISTRATION).toList();

  @Test
  void theComplainedOfTakeNoAction() {
    assertThat(taken((stage, actor) -> complainedOf(actor, stage))).isEmpty();
  }

  @Test
  void theirLineManagersTakeNoAction() {
    assertThat(
            taken(
                (stage, actor) -> {
                  Company company = new Company();
                  company.driver.reportTo(company.employee(actor).orElseThrow());
                  return in(company, "driver", stage);
                }))
        .isEmpty();
  }

  @Test
  void theLiableTakeNoAction() {
    assertThat(taken((stage, actor) -> foundLiable(new Company(), actor, stage))).isEmpty();
  }

  @Test
  void theLineManagersOfTheLiableTakeNoAction() {
    assertThat(
            taken(
                (stage, actor) -> {
                  Company company = new Company();
                  company.packer.reportTo(company.employee(actor).orElseThrow());
                  return foundLiable(company, "packer", stage);
                }))
        .isEmpty();
  }

  @Test
  void someActionsAreOpenToThemUntilThen() {
    assertThat(taken((stage, actor) -> in(new Company(), null, stage))).isNotEmpty();
  }

  /** What was not refused because of recusal, by all with a role for which there is a second. */
  private static List<String> taken(BiFunction<Stage, String, Story> situation) {
    List<String> taken = new ArrayList<>();
    for (Stage stage : STAGES) {
      for (Transition<?> row : TransitionTable.rowsOf(stage)) {
        for (String actor :
            List.of("clerk-b", "officer-b", "handler-b", "head-b", "manager-b", "leader-b")) {
          Story story = situation.apply(stage, actor);
          Employee employee = story.company.employee(actor).orElseThrow();
          if (row.hasRole(story.complaint(), employee)) {
            check(story, employee, Action.of(row.form()), taken);
          }
        }
      }
    }
    return taken;
  }

  private static void check(Story story, Employee actor, Action action, List<String> taken) {
    boolean offered = story.complaint().actionsOpenTo(actor, story.now()).contains(action);
    Guard guard = null;
    try {
      story.act(actor, TransitionTableTest.form(action, story));
    } catch (ActionRefused refused) {
      guard = refused.guard();
    }
    if (offered || guard != Guard.RECUSED) {
      taken.add(action + " by " + actor.no() + ": " + guard + ", offered: " + offered);
    }
  }

  private static Story complainedOf(String actor, Stage stage) {
    return in(new Company(), actor, stage);
  }

  private static Story in(Company company, String complainedOf, Stage stage) {
    return new Story(
            company,
            Forms.registration(
                Severity.GENERAL,
                Company.DEFECT,
                "收到的轴承有裂纹",
                complainedOf == null
                    ? Forms.about("轴承 6204")
                    : Forms.about(company.employee(complainedOf).orElseThrow())),
            "2026-09-15T09:00")
        .upTo(stage);
  }

  /** By an earlier round, so that it holds in every stage. */
  private static Story foundLiable(Company company, String liable, Stage stage) {
    Story story = in(company, null, Stage.INVESTIGATION);
    Employee employee = company.employee(liable).orElseThrow();
    story.act(company.handler, Forms.findings(employee)).upTo(Stage.CLOSED);
    if (stage == Stage.CLOSED) {
      return story;
    }
    Employee manager =
        company.everybody().stream().filter(one -> mayReopen(one, story)).findFirst().orElseThrow();
    story.act(manager, new Reopen("又出现裂纹"));
    while (story.stage() != stage) {
      if (story.stage() == Stage.INVESTIGATION) {
        story.holder(Forms.findings(employee));
      } else {
        story.upTo(Stage.values()[story.stage().ordinal() + 1]);
      }
    }
    return story;
  }

  private static boolean mayReopen(Employee employee, Story story) {
    return employee.has(Role.MANAGER) && Recusal.mayAct(story.complaint(), employee);
  }
}
