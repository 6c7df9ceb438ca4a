package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
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

      VALIDITY..INVESTIGATION | withdraw        | clerk, officer          | CLOSED
      PROPOSAL..REVIEW        | withdraw        | clerk, officer          | FINDINGS_SUBMITTED
      VALIDITY..REVIEW        | merge           | officer, manager        | CLOSED
      VALIDITY..REVIEW        | pause           | manager                 | as before
      VALIDITY..REVIEW        | resume          | manager                 | NOT_PAUSED
      VALIDITY..REVIEW        | extend          | manager                 | as before
      VALIDITY..REVIEW        | change-severity | officer, manager        | as before
      ASSIGNMENT..EXECUTION   | change-resolvability | officer, manager   | as before
      ASSIGNMENT..EXECUTION   | negotiate-date  | officer, manager        | NOTHING_NEGOTIATED
      VALIDITY..REVIEW        | supplement      | clerk, officer          | as before
      VALIDITY..ASSIGNMENT    | supplement      | handler                 | OTHER_DEPARTMENT
      INVESTIGATION..REVIEW   | supplement      | handler                 | as before
      VALIDITY..REVIEW        | correct         | clerk, officer          | as before
      INVESTIGATION..PROPOSAL | opine           | handler, head           | OTHER_DEPARTMENT
      INVESTIGATION..PROPOSAL | reassign        | head                    | as before
      EXECUTION               | reassign        | head                    | as before
      PROPOSAL..CLOSED        | correct-loss    | manager                 | as before
      VALIDITY..CLOSED        | tell            | clerk, officer, manager | as before
      VALIDITY..ASSIGNMENT    | tell            | handler                 | OTHER_DEPARTMENT
      INVESTIGATION..CLOSED   | tell            | handler                 | as before
      CLOSED                  | dispute         | clerk, officer          | NOT_REJECTED
      CLOSED                  | reopen          | manager                 | VALIDITY
      """;

  private static final Set<Role> DEPARTMENT_STAFF = Set.of(Role.HANDLER, Role.HEAD);

  private record Line(Stage stage, String action, Set<String> who, String next) {
    static Stream<Line> of(String text) {
      List<String> cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
      String[] range = cells.get(0).split("\\.\\.");
      Stage first = Stage.valueOf(range[0]);
      Stage last = Stage.valueOf(range[range.length - 1]);
      Set<String> who = Set.of(cells.get(2).split(", "));
      String next = cells.get(3);
      return EnumSet.range(first, last).stream()
          .map(
              stage ->
                  new Line(
                      stage, cells.get(1), who, next.equals("as before") ? stage.name() : next));
    }

    boolean isStep() {
      return Action.byCode(action).orElseThrow().isStep();
    }
  }

  private static final List<Line> LINES =
      POLICY.lines().filter(line -> !line.isBlank()).flatMap(Line::of).toList();

  @Test
  void everyActionInEveryStageIsOfferedAndAllowedToJustThoseWhomThePolicyNames() {
    List<String> differences = new ArrayList<>();
    for (Stage stage : stages()) {
      for (Action action : actions()) {
        for (Role role : Role.values()) {
          Story story = situation(stage, role);
          boolean offered = offered(story, colleague(role)).contains(action);
          String expected = policy(stage, action, role);
          String actual = tried(story, action, colleague(role));
          if (!actual.equals(expected) || offered != isStage(expected)) {
            differences.add(
                "%s in %s by %s: %s, not %s; offered: %s"
                    .formatted(action, stage, role, actual, expected, offered));
          }
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void theStaffOfOtherDepartmentsDoesNothing() {
    for (Line line : LINES) {
      for (Role role : DEPARTMENT_STAFF) {
        String no = role == Role.HANDLER ? "handler2" : "head2";
        String colleague = policy(line.stage(), action(line), role);
        assertThat(tried(situation(line.stage(), role), action(line), no))
            .as(line + " by " + no)
            .isEqualTo(colleague.equals("ROLE") ? "ROLE" : "OTHER_DEPARTMENT");
      }
    }
  }

  @Test
  void theHolderMayAlwaysTakeTheStepThatWaitsForHim() {
    for (Stage stage : stages()) {
      Story story = Story.in(stage);
      assertThat(story.complaint().actionsOpenTo(actor(story), story.now()))
          .as("offered to the holder in " + stage)
          .containsAll(
              LINES.stream()
                  .filter(line -> line.stage() == stage && line.isStep())
                  .map(TransitionTableTest::action)
                  .filter(action -> action != Action.REFUSE)
                  .toList());
    }
  }

  private static String policy(Stage stage, Action action, Role role) {
    List<Line> lines =
        LINES.stream()
            .filter(line -> line.stage() == stage && line.action().equals(action.code()))
            .toList();
    return lines.stream()
        .filter(line -> line.who().contains(role.name().toLowerCase()))
        .map(Line::next)
        .findFirst()
        .orElse(lines.isEmpty() ? "NOT_IN_THIS_STAGE" : "ROLE");
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

  static ActionForm form(Action action, Story story) {
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
      case WITHDRAW -> new Withdraw("客户来电撤诉");
      case MERGE -> new Merge(another(story).number(), "同一批货");
      case PAUSE -> Forms.pause();
      case RESUME -> Forms.resume();
      case EXTEND -> Forms.extend(4, story.now());
      case REASSIGN -> Forms.reassign(story.company.otherHandler);
      case CHANGE_SEVERITY -> Forms.severity(Severity.URGENT);
      case CHANGE_RESOLVABILITY -> Forms.notYetPossible(LocalDate.of(2026, 12, 1), story.now());
      case NEGOTIATE_DATE -> Forms.negotiate(LocalDate.of(2026, 12, 1), story.now());
      case CORRECT_LOSS -> Forms.loss("900.00");
      case SUPPLEMENT -> new Supplement("第二箱也有裂纹");
      case CORRECT -> Forms.correct("次品");
      case OPINE -> new Opine("包装不足以防潮");
      case TELL -> Forms.tell(TellingSubject.ACKNOWLEDGEMENT, story.now());
      case DISPUTE -> new Dispute("不是我弄坏的");
      case REOPEN -> new Reopen("又出现裂纹");
      case REGISTER, ATTACH, WITHDRAW_ATTACHMENT, POSTPONE, HAND_OVER, ABSORB, RELEASE, COME_BACK ->
          throw new IllegalArgumentException("Registering needs no complaint yet");
    };
  }

  private static Complaint another(Story story) {
    return new Story(story.company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00")
        .complaint();
  }

  private static List<Action> offered(Story story, String no) {
    return story.complaint().actionsOpenTo(employee(story, no), story.now());
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
        .filter(action -> action.form() != null)
        .collect(Collectors.toUnmodifiableSet());
  }
}
