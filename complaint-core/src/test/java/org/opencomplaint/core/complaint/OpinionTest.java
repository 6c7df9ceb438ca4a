package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.stage.Stage;

class OpinionTest {
  private Story story;
  private Company company;

  @BeforeEach
  void logisticsHelpsQualityManagement() {
    story = Story.in(Stage.ASSIGNMENT);
    company = story.company;
    story.holder(new Assign("QUALITY", List.of("LOGISTICS"), null));
  }

  @Test
  void aDepartmentThatHelpsGivesItsOpinionAndTheHolderKeepsTheComplaint() {
    story.act(company.handler2, new Opine(" 包装不足以防潮 "));
    story.act(company.head2, new Opine("同意上述意见"));

    assertThat(story.complaint().opinions())
        .extracting(Opinion::department, Opinion::opinion, Opinion::givenBy)
        .containsExactly(
            tuple(company.logistics, "包装不足以防潮", company.handler2),
            tuple(company.logistics, "同意上述意见", company.head2));
    assertThat(story.stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(story.holderNow()).isEqualTo(company.handler);
  }

  @Test
  void itIsOfferedToThoseOfTheDepartmentThatHelpsOnly() {
    assertThat(story.complaint().actionsOpenTo(company.handler2, story.now()))
        .containsExactly(Action.OPINE);
    assertThat(story.complaint().actionsOpenTo(company.handler, story.now()))
        .doesNotContain(Action.OPINE);
    assertThat(story.refusal(company.driver, new Opine("不知道"))).isEqualTo(Guard.ROLE);
    assertThat(story.refusal(company.handler, new Opine("很好"))).isEqualTo(Guard.OTHER_DEPARTMENT);
  }

  @Test
  void anEmptyOpinionIsNone() {
    assertThat(story.refusal(company.handler2, new Opine(" "))).isEqualTo(Guard.OPINION);
  }

  @Test
  void onceTheRemedyIsProposedItIsTooLate() {
    story.holder(Forms.nobodyLiable());
    story.holder(Forms.propose("100.00"));

    assertThat(story.refusal(company.handler2, new Opine("太晚了")))
        .isEqualTo(Guard.NOT_IN_THIS_STAGE);
  }
}
