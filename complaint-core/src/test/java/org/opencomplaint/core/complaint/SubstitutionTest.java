package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Who comes in for whom, and that it says so. */
class SubstitutionTest {
  @Test
  void whoeverJudgesInPlaceOfTheOfficerOnDutySaysSo() {
    Story story = complainedOf("officer");
    assertThat(holding(story).basis()).isEqualTo(HolderBasis.RECUSAL);
    assertThat(holding(story).recused()).isEqualTo(story.company.officer);
    Story another = complainedOf("officer-b");
    assertThat(another.holderNow()).isEqualTo(another.company.officer);
    assertThat(holding(another).recused()).isNull();
  }

  @Test
  void whatIsFoundTakesItFromWhoeverLedTheLiableAndSaysSo() {
    Story story = Story.of(Severity.MAJOR).upTo(Stage.INVESTIGATION);
    Company company = story.company;
    story.act(company.head, Forms.findings(company.inspector));
    assertThat(story.holderNow()).isEqualTo(company.deputyHead);
    assertThat(holding(story).basis()).isEqualTo(HolderBasis.RECUSAL);
    assertThat(holding(story).recused()).isEqualTo(company.head);
    assertThat(substitution(story, Action.PROPOSE, company.deputyHead))
        .contains(new Substitution(company.head, Substitution.Reason.RECUSAL));
  }

  @Test
  void whatBecomesKnownOutsideTakesItFromTheHolder() {
    Story story = complainedOf("driver").upTo(Stage.INVESTIGATION);
    Company company = story.company;
    assertThat(story.holderNow()).isEqualTo(company.handler);
    ActionContext context = story.context(company.admin);
    assertThat(OutsideChange.isHeldByRecused(story.complaint(), context)).isFalse();
    company.driver.reportTo(company.handler);
    assertThat(OutsideChange.isHeldByRecused(story.complaint(), context)).isTrue();
    OutsideChange.handOver(story.complaint(), company.handler, () -> "{}", context);
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
    assertThat(holding(story).recused()).isEqualTo(company.handler);
    assertThat(OutsideChange.isHeldByRecused(story.complaint(), context)).isFalse();
  }

  @Test
  void everySubstituteIsNamedWithTheReason() {
    Story story = Story.in(Stage.PROPOSAL);
    Company company = story.company;
    assertThat(substitution(story, Action.PROPOSE, company.handler)).isEmpty();
    assertThat(substitution(story, Action.PROPOSE, company.otherHandler))
        .contains(new Substitution(company.handler, Substitution.Reason.COLLEAGUE));
    company.deputies.put(company.head, company.deputyHead);
    story.holder(Forms.propose("500.00"));
    assertThat(substitution(story, Action.APPROVE, company.deputyHead))
        .contains(new Substitution(company.head, Substitution.Reason.ABSENCE));
  }

  static Optional<Substitution> substitution(Story story, Action action, Employee actor) {
    return Substitution.of(story.complaint(), action, actor, story.now());
  }

  private static Holding holding(Story story) {
    List<Holding> holdings = story.complaint().here().holdings();
    return holdings.get(holdings.size() - 1);
  }

  private static Story complainedOf(String no) {
    Employee employee = new Company().employee(no).orElseThrow();
    return Story.of(
        Forms.registration(Severity.GENERAL, Company.DEFECT, "态度恶劣,拒绝退货", Forms.about(employee)));
  }
}
