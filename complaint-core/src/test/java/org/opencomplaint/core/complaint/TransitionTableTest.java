package org.opencomplaint.core.complaint;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;

/** Tries every action in every stage by everybody, against the policy as the rules page has it. */
class TransitionTableTest {
  /** Domain rules §3, written down a second time by hand. */
  private static final String POLICY =
      """
      VALIDITY      | accept          | officer               | ASSIGNMENT
      VALIDITY      | reject          | officer               | CLOSED
      VALIDITY      | resolve-on-spot | officer               | REVIEW
      ASSIGNMENT    | assign          | officer               | INVESTIGATION
      INVESTIGATION | submit-findings | handler               | PROPOSAL
      INVESTIGATION | refuse          | head                  | ASSIGNMENT
      PROPOSAL      | propose         | handler, head         | APPROVAL
      APPROVAL      | approve         | head, manager, leader | EXECUTION
      APPROVAL      | return          | head, manager, leader | PROPOSAL
      EXECUTION     | complete        | handler               | REVIEW
      EXECUTION     | dissatisfied    | handler               | PROPOSAL
      REVIEW        | close           | manager               | CLOSED
      """;

  private static final Set<Role> DEPARTMENT_STAFF = Set.of(Role.HANDLER, Role.HEAD);

  private record Line(Stage stage, String action, Set<String> who, String next) {
    static Line of(String text) {
      List<String> cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
      return new Line(
          Stage.valueOf(cells.get(0)),
          cells.get(1),
          Set.of(cells.get(2).split(", ")),
          cells.get(3));
    }
  }

  private static final List<Line> LINES = POLICY.lines().map(Line::of).toList();

  @Test
  void everyActionInEveryStageIsAllowedToJustThoseWhomThePolicyNames() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    for (Stage stage : stages()) {
      for (Action action : actions()) {
        for (Role role : Role.values()) {
          String combination = stage + " " + action.code() + " by " + role;
          expected.put(combination, policy(stage, action, role));
          actual.put(combination, tried(situation(stage, role), action, colleague(role)));
        }
      }
    }
    assertThat(expected).hasSize(8 * actions().size() * Role.values().length);
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void theStaffOfOtherDepartmentsDoesNothing() {
    for (Line line : LINES) {
      for (Role role : DEPARTMENT_STAFF) {
        String no = role == Role.HANDLER ? "handler2" : "head2";
        boolean named = line.who().contains(role.name().toLowerCase());
        assertThat(tried(situation(line.stage(), role), action(line), no))
            .as(line + " by " + no)
            .isEqualTo(named ? "OTHER_DEPARTMENT" : "ROLE");
      }
    }
  }

  @Test
  void theHolderMayAlwaysTakeTheStepThatWaitsForHim() {
    for (Stage stage : stages()) {
      Story story = Story.in(stage);
      assertThat(story.complaint().actionsOpenTo(actor(story), story.now()))
          .as("offered to the holder in " + stage)
          .isEqualTo(
              LINES.stream()
                  .filter(line -> line.stage() == stage)
                  .map(TransitionTableTest::action)
                  .filter(action -> action != Action.REFUSE)
                  .toList());
    }
  }

  @Test
  void justWhatIsAllowedIsOffered() {
    for (Stage stage : stages()) {
      for (Role role : Role.values()) {
        Story story = situation(stage, role);
        Map<Action, Boolean> allowed =
            actions().stream()
                .collect(
                    toMap(
                        action -> action,
                        action -> isStage(tried(situation(stage, role), action, colleague(role)))));
        for (Action action : actions()) {
          assertThat(
                  story
                      .complaint()
                      .actionsOpenTo(employee(story, colleague(role)), story.now())
                      .contains(action))
              .as(action + " offered in " + stage + " to " + role)
              .isEqualTo(allowed.get(action));
        }
      }
    }
  }

  private static String policy(Stage stage, Action action, Role role) {
    Optional<Line> line =
        LINES.stream()
            .filter(one -> one.stage() == stage && one.action().equals(action.code()))
            .findFirst();
    if (line.isEmpty()) {
      return "NOT_IN_THIS_STAGE";
    }
    return line.get().who().contains(role.name().toLowerCase()) ? line.get().next() : "ROLE";
  }

  private static String tried(Story story, Action action, String no) {
    try {
      story.act(employee(story, no), form(action, story));
      return story.stage().name();
    } catch (ActionRefused refused) {
      return refused.guard().name();
    }
  }

  /** In step 6 it is the turn of the level that tries. */
  private static Story situation(Stage stage, Role role) {
    if (stage != Stage.APPROVAL || !List.of(Role.MANAGER, Role.LEADER).contains(role)) {
      return Story.in(stage);
    }
    Story story = Story.in(Stage.PROPOSAL);
    story.holder(Forms.propose(role == Role.MANAGER ? "5000.00" : "20000.00"));
    while (story.complaint().requireProposal().pendingApproval().orElseThrow().level() != role) {
      story.holder(Forms.approve());
    }
    return story;
  }

  /** Somebody with the role, in the responsible department, who is not the holder. */
  private static String colleague(Role role) {
    return switch (role) {
      case HR, AUDITOR, ADMIN -> role.name().toLowerCase();
      case EMPLOYEE -> "inspector";
      default -> role.name().toLowerCase() + "-b";
    };
  }

  private static ActionForm form(Action action, Story story) {
    return switch (action) {
      case ACCEPT -> Forms.accept();
      case REJECT -> Forms.reject();
      case RESOLVE_ON_SPOT -> Forms.onTheSpot("200.00");
      case ASSIGN -> Forms.assign("QUALITY");
      case SUBMIT_FINDINGS -> Forms.findings(story.company.driver);
      case REFUSE -> Forms.refuse();
      case PROPOSE -> Forms.propose("500.00");
      case APPROVE -> Forms.approve();
      case RETURN -> Forms.giveBack(Stage.PROPOSAL);
      case COMPLETE -> Forms.complete(story.complaint(), story.company.handler, story.now());
      case DISSATISFIED -> Forms.dissatisfied(story.now());
      case CLOSE -> Forms.close();
      case REGISTER -> throw new IllegalArgumentException("Registering needs no complaint yet");
    };
  }

  private static boolean isStage(String outcome) {
    return Stream.of(Stage.values()).anyMatch(stage -> stage.name().equals(outcome));
  }

  private static Employee actor(Story story) {
    return Optional.ofNullable(story.holderNow()).orElse(story.company.manager);
  }

  private static Employee employee(Story story, String no) {
    return story.company.employee(no).orElseThrow();
  }

  private static Action action(Line line) {
    return Action.byCode(line.action()).orElseThrow();
  }

  private static List<Stage> stages() {
    return Stream.of(Stage.values()).filter(stage -> stage != Stage.REGISTRATION).toList();
  }

  private static Set<Action> actions() {
    return Stream.of(Action.values())
        .filter(action -> action != Action.REGISTER)
        .collect(Collectors.toUnmodifiableSet());
  }
}
