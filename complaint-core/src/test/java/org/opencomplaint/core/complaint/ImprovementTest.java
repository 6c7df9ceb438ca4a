package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.Improvement.Moment;
import org.opencomplaint.core.complaint.ImprovementEvent.Kind;
import org.opencomplaint.core.complaint.ImprovementRefused.Reason;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.ImprovementPlan;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

class ImprovementTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-20");
  private static final Moment NOW = new Moment(Instant.parse("2026-10-20T02:00:00Z"), TODAY);

  private final Story story = Story.in(Stage.REVIEW);
  private final Company company = story.company;
  private final Employee owner = company.inspector;

  @Test
  void itIsReportedByItsOwnerAndConfirmedByAnother() {
    Improvement improvement = planned();

    improvement.report(TODAY, "新炉温计已校准", owner, NOW);
    assertThat(improvement.status()).isEqualTo(ImprovementStatus.REPORTED);
    assertThat(improvement.doneOn()).isEqualTo(TODAY);

    improvement.confirm("连续三炉合格", company.manager, NOW);
    assertThat(improvement.status()).isEqualTo(ImprovementStatus.EFFECTIVE);
    assertThat(improvement.events())
        .extracting(ImprovementEvent::kind)
        .containsExactly(Kind.REPORTED, Kind.CONFIRMED);
  }

  @Test
  void whatGoesBackIsOpenAgainAndKeepsWhatWasReported() {
    Improvement improvement = planned();
    improvement.report(TODAY, "新炉温计已校准", owner, NOW);

    improvement.sendBack("没有校准证书", company.manager, NOW);

    assertThat(improvement.status()).isEqualTo(ImprovementStatus.OPEN);
    assertThat(improvement.doneOn()).isNull();
    assertThat(improvement.events())
        .extracting(ImprovementEvent::note)
        .containsExactly("新炉温计已校准", "没有校准证书");
  }

  @Test
  void nobodyElseReportsItNorTwiceNorAheadOfTime() {
    Improvement improvement = planned();
    refused(Reason.NOT_THE_OWNER, () -> improvement.report(TODAY, "完成", company.manager, NOW));
    refused(Reason.DONE_IN_FUTURE, () -> improvement.report(TODAY.plusDays(1), "完成", owner, NOW));
    improvement.report(TODAY, "完成", owner, NOW);
    refused(Reason.IMPROVEMENT_REPORTED_BEFORE, () -> improvement.report(TODAY, "完成", owner, NOW));
  }

  @Test
  void nobodyVerifiesHisOwnNorWhatIsNotReported() {
    Improvement improvement = planned();
    refused(Reason.IMPROVEMENT_NOT_REPORTED, () -> improvement.confirm("有效", company.manager, NOW));
    improvement.report(TODAY, "完成", owner, NOW);
    refused(Reason.NOT_THE_VERIFIER, () -> improvement.confirm("有效", owner, NOW));
    refused(Reason.NOT_THE_VERIFIER, () -> improvement.sendBack("无效", owner, NOW));
  }

  @Test
  void whoTakesItOverAnswersForIt() {
    Improvement improvement = planned();
    improvement.handOver(company.manager, company.manager, NOW.now());

    refused(Reason.NOT_THE_OWNER, () -> improvement.report(TODAY, "完成", owner, NOW));
    assertThat(improvement.mayVerify(company.manager)).isFalse();
  }

  private Improvement planned() {
    story.holder(
        new Close(
            "已换货", "改进热处理", List.of(new ImprovementPlan("更换炉温计", owner.no(), TODAY)), null, null));
    return story.complaint().improvements().get(0);
  }

  private static void refused(Reason reason, ThrowingCallable step) {
    assertThatExceptionOfType(ImprovementRefused.class)
        .isThrownBy(step)
        .extracting(ImprovementRefused::reason)
        .isEqualTo(reason);
  }
}
