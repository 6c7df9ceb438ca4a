package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.core.accountability.LiabilityRole.DIRECT;
import static org.opencomplaint.core.accountability.LiabilityRole.SENIOR;
import static org.opencomplaint.core.accountability.LiabilityRole.SUPERVISOR;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

class PenaltyCalculatorTest {

  @Test
  void exampleP1TheLossIsSharedByTwoAndTheirHead() {
    assertThat(
            penalties(
                "1200.00",
                Severity.GENERAL,
                direct("A", "0.70", "3000", 0),
                direct("B", "0.30", "2500", 0),
                person("C", SUPERVISOR, "6000", 0)))
        .containsExactly(penalty("A", "210.00"), penalty("B", "75.00"), penalty("C", "180.00"));
  }

  @Test
  void exampleP2PenaltiesAboveTheLossAreScaledDownToIt() {
    assertThat(
            penalties(
                "200.00",
                Severity.GENERAL,
                direct("A", "1", "8000", 0),
                person("C", SUPERVISOR, "10000", 0)))
        .containsExactly(penalty("A", "145.45"), penalty("C", "54.55"));
  }

  @Test
  void exampleP3WithoutLossARepetitionCostsHalfAsMuchAgain() {
    assertThat(penalties("0.00", Severity.URGENT, direct("A", "1", "3000", 1)))
        .containsExactly(penalty("A", "150.00"));
  }

  @Test
  void exampleP4ASmallLossIsCappedByTheFixedAmount() {
    assertThat(penalties("10.00", Severity.GENERAL, direct("A", "1", "3000", 0)))
        .containsExactly(penalty("A", "50.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 5.00", "499.99, 5.00", "500.00, 10.00", "1999.99, 10.00", "2000.00, 20.00",
    "9999.99, 20.00", "10000.00, 30.00", "49999.99, 30.00", "50000.00, 50.00", "9000000.00, 50.00"
  })
  void theRateGrowsWithTheLoss(String loss, String penalty) {
    assertThat(penalties(loss, Severity.MAJOR, direct("A", "1", "100", 0)))
        .containsExactly(penalty("A", penalty));
  }

  @ParameterizedTest
  @CsvSource({"GENERAL, 50.00", "URGENT, 100.00", "MAJOR, 200.00"})
  void withoutLossTheSeveritySetsTheAmount(Severity severity, String amount) {
    assertThat(penalties("0.00", severity, direct("A", "1", "100", 0)))
        .containsExactly(penalty("A", amount));
  }

  @ParameterizedTest
  @CsvSource({"GENERAL, 50.00", "URGENT, 100.00", "MAJOR, 200.00"})
  void aLossBelowTheFixedAmountOfItsSeverityIsCappedByThat(Severity severity, String cap) {
    assertThat(penalties("1.00", severity, direct("A", "1", "100000", 0)))
        .containsExactly(penalty("A", cap));
  }

  @Test
  void withoutLossThereIsNoCap() {
    assertThat(
            penalties(
                "0.00",
                Severity.GENERAL,
                direct("A", "1", "0", 2),
                person("B", SUPERVISOR, "0", 2),
                person("C", SENIOR, "0", 2)))
        .containsExactly(penalty("A", "100.00"), penalty("B", "30.00"), penalty("C", "10.00"));
  }

  @ParameterizedTest
  @CsvSource({"DIRECT, 1000.00", "SUPERVISOR, 300.00", "SENIOR, 100.00"})
  void theRoleSetsTheFactor(String code, String amount) {
    LiabilityRole role = PenaltyPolicy.standard().role(code).orElseThrow();
    LiablePerson person = new LiablePerson("A", role, BigDecimal.ONE, Money.of("10000"), 0);
    assertThat(penalties("1999.00", Severity.GENERAL, person))
        .containsExactly(penalty("A", amount));
  }

  @ParameterizedTest
  @CsvSource({"0, 100.00", "1, 150.00", "2, 200.00", "3, 200.00", "99, 200.00"})
  void theRepeatFactorStopsAtTwo(int priorPenalties, String amount) {
    assertThat(penalties("1999.00", Severity.GENERAL, direct("A", "1", "1000", priorPenalties)))
        .containsExactly(penalty("A", amount));
  }

  @Test
  void onlyTheEndResultIsRounded() {
    // 5.005 × 0.3 × 2 = 3.003; rounded on the way it would be 3.01.
    assertThat(penalties("400.00", Severity.GENERAL, person("A", SUPERVISOR, "100.10", 2)))
        .containsExactly(penalty("A", "3.00"));
  }

  @Test
  void halfACentIsRoundedUp() {
    assertThat(penalties("400.00", Severity.GENERAL, direct("A", "1", "100.10", 0)))
        .containsExactly(penalty("A", "5.01"));
  }

  @Test
  void penaltiesThatMeetTheCapExactlyStayAsTheyAre() {
    // 48.014, 1.0044 and 1.004; scaled, the 50.01 would be 48.00, 1.01 and 1.00.
    assertThat(
            penalties(
                "50.01",
                Severity.GENERAL,
                direct("A", "1", "960.28", 0),
                person("B", SUPERVISOR, "66.96", 0),
                person("C", SENIOR, "200.80", 0)))
        .containsExactly(penalty("A", "48.01"), penalty("B", "1.00"), penalty("C", "1.00"));
  }

  @Test
  void penaltiesThatOnlyRoundingLiftsAboveTheCapAreScaledToo() {
    assertThat(
            penalties(
                "50.01",
                Severity.GENERAL,
                direct("A", "0.5", "1000.20", 0),
                direct("B", "0.5", "1000.20", 0)))
        .containsExactly(penalty("A", "25.01"), penalty("B", "25.00"));
  }

  @Test
  void theMissingCentGoesToTheLargestFraction() {
    assertThat(
            penalties(
                "100.00",
                Severity.GENERAL,
                direct("E3", "0.333333", "9000", 0),
                direct("E1", "0.333333", "9000", 0),
                direct("E2", "0.333334", "9000", 0)))
        .containsExactly(penalty("E3", "33.33"), penalty("E1", "33.33"), penalty("E2", "33.34"));
  }

  @Test
  void ofEqualFractionsTheLargerAmountGetsTheCent() {
    assertThat(
            penalties(
                "100.00",
                Severity.GENERAL,
                direct("A", "0.25005", "20000", 0),
                direct("B", "0.74995", "20000", 0)))
        .containsExactly(penalty("A", "25.00"), penalty("B", "75.00"));
  }

  @Test
  void ofEqualAmountsTheLowerEmployeeNumberGetsTheCent() {
    assertThat(
            penalties(
                "50.01",
                Severity.GENERAL,
                direct("E2", "0.5", "9000", 0),
                direct("E1", "0.5", "9000", 0)))
        .containsExactly(penalty("E2", "25.00"), penalty("E1", "25.01"));
  }

  @Test
  void whoeverConcealedBearsAllDirectSharesOnHisOwnPay() {
    assertThat(
            concealed(
                "C",
                direct("A", "0.70", "3000", 0),
                direct("B", "0.30", "2500", 0),
                person("C", SUPERVISOR, "6000", 0),
                person("D", SENIOR, "7000", 0)))
        .containsExactly(
            penalty("A", "0.00"),
            penalty("B", "0.00"),
            penalty("C", "600.00"),
            penalty("D", "70.00"));
  }

  @Test
  void whoeverConcealedAnswersForHisOwnRepetition() {
    assertThat(concealed("C", direct("A", "1", "3000", 2), person("C", SUPERVISOR, "6000", 1)))
        .containsExactly(penalty("A", "0.00"), penalty("C", "900.00"));
  }

  @Test
  void aDirectlyLiableHeadWhoConcealedBearsTheOthersShareToo() {
    assertThat(
            concealed(
                "C",
                direct("A", "0.60", "3000", 0),
                person("C", SUPERVISOR, "5000", 0),
                direct("C", "0.40", "5000", 0)))
        .containsExactly(penalty("A", "0.00"), penalty("C", "150.00"), penalty("C", "500.00"));
  }

  @Test
  void concealmentKeepsToTheCap() {
    LiablePerson head = person("C", SUPERVISOR, "60000", 0);
    assertThat(concealed("C", direct("A", "1", "3000", 0), head))
        .containsExactly(penalty("A", "0.00"), penalty("C", "1200.00"));
  }

  @Test
  void whereNobodyIsLiableThereIsNoPenalty() {
    assertThat(penalties("1200.00", Severity.MAJOR)).isEmpty();
  }

  @Test
  void withoutPerformancePayALossCostsNothing() {
    assertThat(penalties("10.00", Severity.GENERAL, direct("A", "1", "0.00", 2)))
        .containsExactly(penalty("A", "0.00"));
  }

  private static List<AssessedPenalty> penalties(
      String loss, Severity severity, LiablePerson... people) {
    return calculate(new PenaltyCase(Money.of(loss), severity, List.of(people), null));
  }

  private static List<AssessedPenalty> concealed(String by, LiablePerson... people) {
    return calculate(new PenaltyCase(Money.of("1200.00"), Severity.GENERAL, List.of(people), by));
  }

  private static List<AssessedPenalty> calculate(PenaltyCase penaltyCase) {
    return PenaltyCalculator.calculate(PenaltyPolicy.standard(), penaltyCase);
  }

  private static LiablePerson direct(String employee, String share, String pay, int prior) {
    return new LiablePerson(employee, DIRECT, new BigDecimal(share), Money.of(pay), prior);
  }

  private static LiablePerson person(String employee, LiabilityRole role, String pay, int prior) {
    return new LiablePerson(employee, role, null, Money.of(pay), prior);
  }

  private static AssessedPenalty penalty(String employee, String amount) {
    return new AssessedPenalty(employee, Money.of(amount));
  }
}
