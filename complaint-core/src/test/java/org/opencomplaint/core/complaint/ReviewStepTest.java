package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.ImprovementPlan;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.stage.Stage;

class ReviewStepTest {
  private static final LocalDate IN_A_MONTH = LocalDate.parse("2026-10-15");

  private final Story story = Story.in(Stage.REVIEW);
  private final Company company = story.company;

  @Test
  void theManagerClosesItAsResolvedWithWhatWasLearnt() {
    story.holder(
        new Close(
            "已换货",
            "改进热处理",
            List.of(new ImprovementPlan("更换炉温计", company.inspector.no(), IN_A_MONTH)),
            new BigDecimal("4.50"),
            new BigDecimal("4.00")));
    Complaint complaint = story.complaint();
    assertThat(complaint.stage()).isEqualTo(Stage.CLOSED);
    assertThat(complaint.outcome()).isEqualTo(Outcome.RESOLVED);
    assertThat(complaint.review().orElseThrow().lessons()).isEqualTo("改进热处理");
    assertThat(complaint.improvements())
        .extracting(Improvement::owner)
        .containsExactly(company.inspector);
  }

  @Test
  void aReviewHasASummary() {
    Close form = new Close("", "改进热处理", List.of(), null, null);
    assertThat(story.refusal(company.manager, form)).isEqualTo(Guard.SUMMARY);
  }

  @Test
  void aReviewHasLessons() {
    Close form = new Close("已换货", null, List.of(), null, null);
    assertThat(story.refusal(company.manager, form)).isEqualTo(Guard.LESSONS);
  }

  @Test
  void whoeverImprovesSomethingMustWorkHere() {
    String before = Snapshot.of(story.complaint());
    Close form =
        new Close(
            "已换货",
            "改进热处理",
            List.of(
                new ImprovementPlan("更换炉温计", company.inspector.no(), IN_A_MONTH),
                new ImprovementPlan("培训", "nobody", IN_A_MONTH)),
            null,
            null);
    assertThatThrownBy(() -> story.holder(form))
        .isInstanceOfSatisfying(
            UnknownReference.class,
            unknown -> assertThat(unknown.field()).isEqualTo("improvements[1].owner"));
    assertThat(Snapshot.of(story.complaint())).isEqualTo(before);
  }

  @Test
  void nothingMoreHappensToAClosedComplaint() {
    story.upTo(Stage.CLOSED);
    assertThat(story.refusal(company.manager, Forms.close())).isEqualTo(Guard.NOT_IN_THIS_STAGE);
  }

  @Test
  void nothingIsDueBeforeToday() {
    ImprovementPlan yesterday =
        new ImprovementPlan("更换炉温计", company.inspector.no(), LocalDate.of(2026, 9, 14));
    ImprovementPlan today =
        new ImprovementPlan("更换炉温计", company.inspector.no(), LocalDate.of(2026, 9, 15));
    Close form = new Close("已换货", "改进热处理", List.of(today, yesterday), null, null);
    ActionRefused refused = story.refused(company.manager, form);
    assertThat(refused.guard()).isEqualTo(Guard.IMPROVEMENT_DUE);
    assertThat(refused.field()).isEqualTo("improvements[1].dueOn");
  }
}
