package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencomplaint.core.accountability.LiabilityRole.DIRECT;
import static org.opencomplaint.core.accountability.LiabilityRole.SENIOR;
import static org.opencomplaint.core.accountability.LiabilityRole.SUPERVISOR;
import static org.opencomplaint.core.complaint.Forms.liable;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.complaint.action.DepartmentShare;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class InvestigationStepTest {
  private final Story story = Story.in(Stage.INVESTIGATION);
  private final Company company = story.company;

  @Test
  void whoeverSubmitsTheFindingsProposes() {
    story.act(company.otherHandler, Forms.findings(company.driver));
    assertThat(story.stage()).isEqualTo(Stage.PROPOSAL);
    assertThat(story.holderNow()).isEqualTo(company.otherHandler);
    Findings findings = story.complaint().currentFindings().orElseThrow();
    assertThat(findings.investigator()).isEqualTo(company.otherHandler);
    assertThat(findings.loss()).isEqualTo(Money.of("1200.00"));
    assertThat(findings.rootCause().code()).isEqualTo(Company.METHOD);
  }

  @Test
  void aMajorComplaintStaysWithTheHeadWhoeverStepsInForHim() {
    Story major = Story.of(Severity.MAJOR).upTo(Stage.INVESTIGATION);
    major.act(major.company.handler, Forms.findings(major.company.driver));
    assertThat(major.holderNow()).isEqualTo(major.company.head);
  }

  @Test
  void aHandlerOfAnotherDepartmentDoesNotInvestigate() {
    assertThat(story.refusal(company.handler2, Forms.findings(company.driver)))
        .isEqualTo(Guard.OTHER_DEPARTMENT);
  }

  @Test
  void theRootCauseIsNamed() {
    SubmitFindings form = new SubmitFindings(" ", "不详", List.of(), List.of(), null);
    assertThat(story.refusal(company.handler, form)).isEqualTo(Guard.ROOT_CAUSE);
  }

  @Test
  void anUnknownRootCauseIsTold() {
    SubmitFindings form = new SubmitFindings("NO_SUCH", null, List.of(), List.of(), null);
    assertThatThrownBy(() -> story.holder(form))
        .isInstanceOfSatisfying(
            UnknownReference.class, unknown -> assertThat(unknown.field()).isEqualTo("rootCause"));
  }

  @Test
  void anUnknownEmployeeIsToldWithHisLine() {
    LiabilityEntry unknownPerson = new LiabilityEntry("nobody", DIRECT.code(), null, null);
    assertThatThrownBy(
            () ->
                story.holder(
                    Forms.findings(liable(company.driver, SUPERVISOR, "1"), unknownPerson)))
        .isInstanceOfSatisfying(
            UnknownReference.class,
            unknown -> assertThat(unknown.field()).isEqualTo("liabilities[1].employee"));
  }

  @Test
  void directSharesSumToOneHundredPercent() {
    story.holder(
        Forms.findings(
            liable(company.driver, DIRECT, "0.7"),
            liable(company.packer, DIRECT, "0.3"),
            liable(company.head2, SUPERVISOR, "1")));
    assertThat(story.complaint().currentFindings().orElseThrow().liabilities()).hasSize(3);
  }

  @Test
  void directSharesBelowOneHundredPercentAreRefused() {
    assertThat(refusalOf(liable(company.driver, DIRECT, "0.9999"))).isEqualTo(Guard.DIRECT_SHARES);
  }

  @Test
  void directSharesAboveOneHundredPercentAreRefused() {
    assertThat(
            refusalOf(
                liable(company.driver, DIRECT, "0.7"), liable(company.packer, DIRECT, "0.3001")))
        .isEqualTo(Guard.DIRECT_SHARES);
  }

  @Test
  void aCauseThatCarriesLiabilityNeedsSomebodyDirectlyLiable() {
    assertThat(refusalOf()).isEqualTo(Guard.DIRECT_SHARES);
    assertThat(refusalOf(liable(company.head2, SUPERVISOR, "1"))).isEqualTo(Guard.DIRECT_SHARES);
  }

  @Test
  void aThirdPartysFaultMakesNobodyLiable() {
    story.holder(Forms.nobodyLiable());
    assertThat(story.complaint().currentFindings().orElseThrow().liabilities()).isEmpty();
  }

  @Test
  void nobodyIsLiableForAThirdPartysFault() {
    SubmitFindings form =
        new SubmitFindings(
            Company.THIRD_PARTY,
            null,
            List.of(),
            List.of(liable(company.driver, DIRECT, "1")),
            null);
    assertThat(story.refusal(company.handler, form)).isEqualTo(Guard.NO_LIABILITY);
  }

  @Test
  void nobodyIsNamedTwice() {
    assertThat(
            refusalOf(liable(company.driver, DIRECT, "0.5"), liable(company.driver, DIRECT, "0.5")))
        .isEqualTo(Guard.LIABLE_TWICE);
    assertThat(
            refusalOf(liable(company.head2, DIRECT, "1"), liable(company.head2, SUPERVISOR, "1")))
        .isEqualTo(Guard.LIABLE_TWICE);
  }

  @Test
  void theInvestigatorIsNotLiableHimselfInAnyRole() {
    for (LiabilityRole role : List.of(DIRECT, SUPERVISOR, SENIOR)) {
      LiabilityEntry himself = liable(company.handler, role, "1");
      LiabilityEntry[] entries =
          role == DIRECT
              ? new LiabilityEntry[] {himself}
              : new LiabilityEntry[] {liable(company.driver, DIRECT, "1"), himself};
      assertThat(refusalOf(entries)).isEqualTo(Guard.INVESTIGATOR_LIABLE);
    }
  }

  @Test
  void severalDepartmentsShareTheLiabilityEachWithItsGround() {
    story.holder(
        divided(
            List.of(part(company.logistics, "0.7"), part(company.quality, "0.3")),
            liable(company.driver, DIRECT, "0.7"),
            liable(company.inspector, DIRECT, "0.3"),
            liable(company.head2, SUPERVISOR, "1")));
    Findings findings = story.complaint().currentFindings().orElseThrow();
    assertThat(findings.departments())
        .extracting(DepartmentPart::department)
        .containsExactly(company.logistics, company.quality);
    assertThat(findings.policyVersion()).isEqualTo(1);
  }

  @Test
  void thePeopleOfADepartmentShareAsMuchAsItDoes() {
    assertThat(
            story.refusal(
                company.handler,
                divided(
                    List.of(part(company.logistics, "0.7"), part(company.quality, "0.3")),
                    liable(company.driver, DIRECT, "0.6"),
                    liable(company.inspector, DIRECT, "0.4"))))
        .isEqualTo(Guard.DEPARTMENT_SHARES);
  }

  @Test
  void noDepartmentIsNamedTwice() {
    assertThat(
            story.refusal(
                company.handler,
                divided(
                    List.of(part(company.logistics, "0.5"), part(company.logistics, "0.5")),
                    liable(company.driver, DIRECT, "1"))))
        .isEqualTo(Guard.DEPARTMENT_TWICE);
  }

  @Test
  void aRoleThatThePolicyDoesNotHaveIsTold() {
    LiabilityEntry entry = new LiabilityEntry(company.driver.no(), "WITNESS", null, null);
    assertThatThrownBy(() -> story.holder(Forms.findings(entry)))
        .isInstanceOfSatisfying(
            UnknownReference.class,
            unknown -> assertThat(unknown.field()).isEqualTo("liabilities[0].role"));
  }

  private static SubmitFindings divided(List<DepartmentShare> parts, LiabilityEntry... liable) {
    return new SubmitFindings(Company.METHOD, "漏检", List.of(), List.of(liable), null, parts);
  }

  private static DepartmentShare part(Department department, String share) {
    return new DepartmentShare(department.code(), new BigDecimal(share), "应当发现");
  }

  @Test
  void aLiableHeadCanHaveConcealedIt() {
    story.holder(concealedBy(company.head2));
    assertThat(story.complaint().currentFindings().orElseThrow().concealedBy())
        .isEqualTo(company.head2);
  }

  @Test
  void onlyALiableHeadCanHaveConcealedIt() {
    assertThat(story.refusal(company.handler, concealedBy(company.driver)))
        .isEqualTo(Guard.CONCEALED_BY_HEAD);
    assertThat(story.refusal(company.handler, concealedBy(company.head)))
        .isEqualTo(Guard.CONCEALED_BY_HEAD);
  }

  private SubmitFindings concealedBy(Employee concealer) {
    return new SubmitFindings(
        Company.METHOD,
        "隐瞒未报",
        List.of(),
        List.of(liable(company.driver, DIRECT, "1"), liable(company.head2, SUPERVISOR, "1")),
        concealer.no());
  }

  private Guard refusalOf(LiabilityEntry... liabilities) {
    return story.refusal(company.handler, Forms.findings(liabilities));
  }
}
