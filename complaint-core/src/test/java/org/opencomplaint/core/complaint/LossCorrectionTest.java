package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;

class LossCorrectionTest {
  private final Story story = Story.in(Stage.REVIEW);
  private final Findings found = story.complaint().currentFindings().orElseThrow();

  @Test
  void onlyTheLossDiffersAndTheEarlierAccountStaysReadable() {
    story.act(story.company.manager, Forms.loss("900.00"));

    Findings corrected = story.complaint().currentFindings().orElseThrow();
    assertThat(corrected.loss()).isEqualTo(Money.of("900.00"));
    assertThat(corrected.correction().orElseThrow().reason()).isEqualTo("保险公司已赔付");
    assertThat(corrected.correction().orElseThrow().correctedBy()).isEqualTo(story.company.manager);
    assertThat(corrected)
        .usingRecursiveComparison()
        .comparingOnlyFields("investigator", "rootCause", "analysis", "policyVersion")
        .isEqualTo(found);
    assertThat(corrected.liabilities())
        .extracting(Liability::employee, Liability::role, Liability::share)
        .isEqualTo(found.liabilities().stream().map(LossCorrectionTest::parts).toList());
    assertThat(story.complaint().findings()).containsExactly(found, corrected);
    assertThat(story.stage()).isEqualTo(Stage.REVIEW);
  }

  private static org.assertj.core.groups.Tuple parts(Liability liable) {
    return org.assertj.core.api.Assertions.tuple(liable.employee(), liable.role(), liable.share());
  }

  @Test
  void howeverOftenItIsCorrectedTheInvestigationIsTheSame() {
    story.act(story.company.manager, Forms.loss("900.00"));
    story.act(story.company.manager, Forms.loss("800.00"));

    assertThat(story.complaint().currentFindings().orElseThrow().investigatedAt())
        .isEqualTo(found.submittedAt());
  }

  @Test
  void theSameAccountIsNoCorrection() {
    List<LossEntry> same = found.lossLines().stream().map(LossLine::entry).toList();

    assertThat(story.refusal(story.company.manager, new CorrectLoss(same, "核对")))
        .isEqualTo(Guard.SAME_LOSS);
  }

  @Test
  void aReasonIsGiven() {
    LossEntry recovery = new LossEntry(LossKind.RECOVERY, null, null, Money.of("100.00"));

    assertThat(story.refusal(story.company.manager, new CorrectLoss(List.of(recovery), " ")))
        .isEqualTo(Guard.REASON);
  }

  @Test
  void beforeThereIsALossNothingIsCorrected() {
    Story early = Story.in(Stage.INVESTIGATION);

    assertThat(early.refusal(early.company.manager, Forms.loss("900.00")))
        .isEqualTo(Guard.NOT_IN_THIS_STAGE);
  }

  @Test
  void whoeverCorrectedItDoesNotHearAnAppeal() {
    story.act(story.company.manager, Forms.loss("900.00"));

    assertThat(story.complaint().tookPart(story.company.manager)).isTrue();
  }
}
