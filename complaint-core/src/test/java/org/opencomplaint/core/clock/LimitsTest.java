package org.opencomplaint.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class LimitsTest {

  private final Limits limits = Limits.standard();

  @ParameterizedTest
  @CsvSource({
    "GENERAL, PT4H,   PT4H, PT2H,   PT12H, PT4H, PT4H, PT14H, PT8H,  WORKING",
    "URGENT,  PT1H,   PT2H, PT1H,   PT4H,  PT2H, PT1H, PT6H,  PT8H,  WORKING",
    "MAJOR,   PT30M,  PT1H, PT30M,  PT8H,  PT4H, PT2H, PT32H, PT48H, ELAPSED",
  })
  void theStandardLimitsAreThoseOfTheTable(
      Severity severity,
      Duration acknowledgement,
      Duration validity,
      Duration assignment,
      Duration investigation,
      Duration proposal,
      Duration approval,
      Duration execution,
      Duration review,
      TimeBase base) {
    assertThat(limits.acknowledgement(severity)).isEqualTo(new Limit(acknowledgement, base));
    assertThat(limits.stage(severity, Stage.VALIDITY)).isEqualTo(new Limit(validity, base));
    assertThat(limits.stage(severity, Stage.ASSIGNMENT)).isEqualTo(new Limit(assignment, base));
    assertThat(limits.stage(severity, Stage.INVESTIGATION))
        .isEqualTo(new Limit(investigation, base));
    assertThat(limits.stage(severity, Stage.PROPOSAL)).isEqualTo(new Limit(proposal, base));
    assertThat(limits.stage(severity, Stage.APPROVAL)).isEqualTo(new Limit(approval, base));
    assertThat(limits.stage(severity, Stage.EXECUTION)).isEqualTo(new Limit(execution, base));
    assertThat(limits.stage(severity, Stage.REVIEW)).isEqualTo(new Limit(review, base));
  }

  @ParameterizedTest
  @EnumSource(names = {"REGISTRATION", "CLOSED"})
  void registrationAndClosedHaveNoLimit(Stage stage) {
    assertThatIllegalArgumentException().isThrownBy(() -> limits.stage(Severity.GENERAL, stage));
  }

  @Test
  void aTableWithAGapIsRefused() {
    Map<Severity, Map<Stage, Limit>> gap = new EnumMap<>(limits.stages());
    gap.put(Severity.MAJOR, Map.of(Stage.VALIDITY, hours(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(limits.acknowledgements(), gap));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Map.of(), limits.stages()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Limits(limits.acknowledgements(), Map.of()));
  }

  @Test
  void aLimitIsMoreThanZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> hours(0));
    assertThatIllegalArgumentException().isThrownBy(() -> hours(-1));
  }

  @Test
  void anExtensionMakesALimitLonger() {
    assertThat(hours(4).extendedBy(Duration.ofHours(8))).isEqualTo(hours(12));
  }

  @Test
  void aLimitHasPartsInTheSameTime() {
    assertThat(hours(4).percent(75)).isEqualTo(hours(3));
    assertThat(hours(4).percent(150)).isEqualTo(hours(6));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,0",
    "PT2H59M59S,74",
    "PT3H,75",
    "PT3H59M59S,99",
    "PT4H,100",
    "PT5H59M59S,149",
    "PT6H,150"
  })
  void thePartUsedIsGivenInWholePercentRoundedDown(Duration used, long percent) {
    assertThat(hours(4).percentUsed(used)).isEqualTo(percent);
  }

  private static Limit hours(int hours) {
    return new Limit(Duration.ofHours(hours), TimeBase.WORKING);
  }
}
