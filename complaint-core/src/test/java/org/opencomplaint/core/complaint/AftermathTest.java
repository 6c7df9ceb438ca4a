package org.opencomplaint.core.complaint;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** The table of what becomes of all that hangs on a complaint, and what the core does of it. */
class AftermathTest {
  private static final Path DOCUMENT = Path.of("../docs/decisions/0026-what-an-end-leaves.md");

  @Test
  void theDecisionRecordShowsTheTable() throws IOException {
    assertThat(documented()).isEqualTo(coded());
  }

  /** What somebody decided does not stand any more once the complaint has ended without it. */
  @Test
  void whateverEndsItBeforeTheReviewLeavesNoPenalty() {
    for (Action action : Action.values()) {
      boolean endsEarly =
          Stream.of(Action.REJECT, Action.WITHDRAW, Action.MERGE).anyMatch(action::equals);
      assertThat(Aftermath.of(action).decided() == Aftermath.Decided.REVOKE)
          .as("%s", action)
          .isEqualTo(endsEarly);
    }
  }

  @Test
  void noLossIsCorrectedByFindingsThatAMergerHasOverturned() {
    Story story = Story.in(Stage.EXECUTION);
    Complaint other = another(story);
    story.act(story.company.officer, new Merge(other.number(), "同一批货"));
    assertThat(story.refusal(story.company.manager, Forms.loss("900.00")))
        .isEqualTo(Guard.NO_FINDINGS);

    story.act(story.company.manager, new Reopen("不是同一批货"));
    story.act(story.company.officer, Forms.onTheSpot("10.00"));
    assertThat(story.stage()).isEqualTo(Stage.REVIEW);
    assertThat(story.refusal(story.company.manager, Forms.loss("900.00")))
        .isEqualTo(Guard.NO_FINDINGS);
  }

  @Test
  void aComplaintThatComesBackIsJudgedByAnOfficerForItself() {
    Story story = Story.in(Stage.EXECUTION);
    Complaint merged = story.complaint();
    Complaint survivor = another(story);
    story.act(story.company.officer, new Merge(survivor.number(), "同一批货"));
    ActionContext context = story.context(story.company.officer);
    survivor.perform(new Withdraw("客户撤诉"), () -> "{}", context);

    TrailEvent event = OutsideChange.comeBack(merged, () -> "{}", context);

    assertThat(event.fromStage()).isEqualTo(Stage.CLOSED);
    assertThat(event.toStage()).isEqualTo(Stage.VALIDITY);
    assertThat(event.position()).isEqualTo(merged.trailLength());
    assertThat(merged.mergedInto()).isNull();
    assertThat(merged.outcome()).isNull();
    assertThat(merged.holder()).isEqualTo(story.company.officer);
    assertThat(merged.round()).isEqualTo(2);
  }

  private static Complaint another(Story story) {
    return new Story(story.company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00")
        .complaint();
  }

  private static Map<String, List<String>> coded() {
    return Arrays.stream(Action.values())
        .filter(action -> !row(action).equals(row(Action.REGISTER)))
        .collect(toMap(Action::code, AftermathTest::row));
  }

  private static List<String> row(Action action) {
    Aftermath aftermath = Aftermath.of(action);
    return Stream.of(
            aftermath.proposed(), aftermath.decided(), aftermath.reward(), aftermath.merged())
        .map(Enum::name)
        .toList();
  }

  /** The rows that begin with the code of an action; a cell's word is its first, in capitals. */
  private static Map<String, List<String>> documented() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(1).split("\\|"))
        .collect(
            toMap(
                cells -> cells[0].strip().replace("`", ""),
                cells -> Arrays.stream(cells).skip(1).limit(4).map(AftermathTest::word).toList()));
  }

  private static String word(String cell) {
    return cell.strip().replace(' ', '_').toUpperCase(Locale.ROOT);
  }
}
