package org.opencomplaint.core.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StageTest {

  @Test
  void theEightStepsAreNumberedInOrder() {
    assertThat(Stage.REGISTRATION.number()).isEqualTo(1);
    assertThat(Stage.VALIDITY.number()).isEqualTo(2);
    assertThat(Stage.ASSIGNMENT.number()).isEqualTo(3);
    assertThat(Stage.INVESTIGATION.number()).isEqualTo(4);
    assertThat(Stage.PROPOSAL.number()).isEqualTo(5);
    assertThat(Stage.APPROVAL.number()).isEqualTo(6);
    assertThat(Stage.EXECUTION.number()).isEqualTo(7);
    assertThat(Stage.REVIEW.number()).isEqualTo(8);
    assertThat(Stage.CLOSED.number()).isEqualTo(9);
  }

  @Test
  void onlyClosedIsNotOpen() {
    assertThat(Stage.values()).filteredOn(stage -> !stage.isOpen()).containsExactly(Stage.CLOSED);
  }

  @Test
  void stepsTwoToEightAreTimed() {
    assertThat(Stage.values())
        .filteredOn(Stage::isTimed)
        .containsExactlyElementsOf(EnumSet.range(Stage.VALIDITY, Stage.REVIEW));
  }
}
