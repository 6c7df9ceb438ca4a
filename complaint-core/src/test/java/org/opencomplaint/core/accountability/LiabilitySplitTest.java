package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.core.accountability.LiabilityRole.DIRECT;
import static org.opencomplaint.core.accountability.LiabilityRole.SENIOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.accountability.LiabilitySplit.Part;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

class LiabilitySplitTest {
  private static final LiabilityRole CO_HEAD =
      new LiabilityRole(
          "CO_HEAD", "连带管理责任", "Joint head", new BigDecimal("0.3"), ShareOf.DEPARTMENT);
  private static final LiabilitySplit SEVENTY_THIRTY = split("CAUSED", "0.7", "CAUGHT", "0.3");

  @Test
  void theOwnSharesOfADepartmentsPeopleSumToItsShare() {
    assertThat(
            SEVENTY_THIRTY.agreesWith(
                List.of(
                    part("CAUSED", DIRECT, "0.5"),
                    part("CAUSED", DIRECT, "0.2"),
                    part("CAUGHT", DIRECT, "0.3"))))
        .isTrue();
    assertThat(
            SEVENTY_THIRTY.agreesWith(
                List.of(part("CAUSED", DIRECT, "0.6"), part("CAUGHT", DIRECT, "0.4"))))
        .isFalse();
    assertThat(SEVENTY_THIRTY.agreesWith(List.of(part("CAUSED", DIRECT, "0.7")))).isFalse();
  }

  @Test
  void theDepartmentsSumToTheWhole() {
    assertThat(
            split("A", "0.7", "B", "0.2")
                .agreesWith(List.of(part("A", DIRECT, "0.7"), part("B", DIRECT, "0.2"))))
        .isFalse();
  }

  @Test
  void onlyWhoAnswersForTheWholeMayBeOfAnotherDepartment() {
    List<Part> own = List.of(part("CAUSED", DIRECT, "0.7"), part("CAUGHT", DIRECT, "0.3"));
    assertThat(SEVENTY_THIRTY.agreesWith(with(own, part("BOARD", SENIOR, "1")))).isTrue();
    assertThat(SEVENTY_THIRTY.agreesWith(with(own, part("BOARD", CO_HEAD, "1")))).isFalse();
    assertThat(SEVENTY_THIRTY.agreesWith(with(own, part("CAUGHT", CO_HEAD, "1")))).isTrue();
  }

  @Test
  void whereNothingIsDividedADepartmentAnswersForTheWhole() {
    LiabilitySplit none = new LiabilitySplit(Map.of());
    assertThat(none.of("ANY")).isEqualByComparingTo("1");
    assertThat(none.agreesWith(List.of(part("ANY", DIRECT, "1")))).isTrue();
  }

  @Test
  void aHeadWhoAnswersForHisDepartmentPaysByItsShare() {
    PenaltyPolicy standard = PenaltyPolicy.standard();
    PenaltyPolicy policy =
        new PenaltyPolicy(
            2,
            standard.rateBands(),
            standard.fixedAmounts(),
            List.of(DIRECT, CO_HEAD),
            standard.repeatFactors(),
            standard.delayTariff());
    PenaltyCase penaltyCase =
        new PenaltyCase(
            Money.of("1200.00"),
            Severity.GENERAL,
            List.of(
                person("A", DIRECT, "0.7", "CAUSED"),
                person("B", DIRECT, "0.3", "CAUGHT"),
                person("H", CO_HEAD, "1", "CAUGHT")),
            null);
    // 3,000 × 10 %, × 0.7 and × 0.3; the head × 0.3 for his role × 0.3 for his department.
    assertThat(PenaltyCalculator.calculate(policy, penaltyCase))
        .extracting(AssessedPenalty::amount)
        .containsExactly(Money.of("210.00"), Money.of("90.00"), Money.of("27.00"));
  }

  private static LiablePerson person(
      String employee, LiabilityRole role, String own, String department) {
    BigDecimal share = role.share(new BigDecimal(own), SEVENTY_THIRTY.of(department));
    return new LiablePerson(employee, role, share, Money.of("3000.00"), 0);
  }

  private static List<Part> with(List<Part> parts, Part other) {
    return Stream.concat(parts.stream(), Stream.of(other)).toList();
  }

  private static LiabilitySplit split(String one, String share, String other, String rest) {
    return new LiabilitySplit(Map.of(one, new BigDecimal(share), other, new BigDecimal(rest)));
  }

  private static Part part(String department, LiabilityRole role, String own) {
    return new Part(department, role, new BigDecimal(own));
  }
}
