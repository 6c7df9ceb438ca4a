package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.web.shell.StageSteps.State.DONE;
import static org.opencomplaint.web.shell.StageSteps.State.NOW;
import static org.opencomplaint.web.shell.StageSteps.State.RETURNED;
import static org.opencomplaint.web.shell.StageSteps.State.SKIPPED;
import static org.opencomplaint.web.shell.StageSteps.State.TO_COME;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.web.shell.StageSteps.State;

class StageStepsTest {

  @Test
  void stepsBeforeAreDoneAndThoseAfterAreToCome() {
    assertThat(states(Stage.ASSIGNMENT, null, null))
        .containsExactly(DONE, DONE, NOW, TO_COME, TO_COME, TO_COME, TO_COME, TO_COME);
  }

  @Test
  void aStepThatWasSentBackIsToldApart() {
    Set<Stage> visited = EnumSet.range(Stage.REGISTRATION, Stage.APPROVAL);

    assertThat(states(Stage.INVESTIGATION, visited, null))
        .containsExactly(DONE, DONE, DONE, NOW, RETURNED, RETURNED, TO_COME, TO_COME);
  }

  @Test
  void aComplaintSettledOnTheSpotSkipsSteps() {
    Set<Stage> skipped = EnumSet.range(Stage.ASSIGNMENT, Stage.EXECUTION);

    assertThat(states(Stage.REVIEW, null, skipped))
        .containsExactly(DONE, DONE, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED, NOW);
  }

  @Test
  void aComplaintThatEndedEarlyNeverReachedTheOtherSteps() {
    Set<Stage> visited = EnumSet.of(Stage.REGISTRATION, Stage.VALIDITY);

    assertThat(states(Stage.CLOSED, visited, null))
        .containsExactly(DONE, DONE, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED);
  }

  private static List<State> states(Stage current, Set<Stage> visited, Set<Stage> skipped) {
    return new StageSteps()
        .of(current, visited, skipped).stream().map(StageSteps.Step::state).toList();
  }
}
