package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencomplaint.core.accountability.LiabilityRole.DIRECT;
import static org.opencomplaint.core.accountability.LiabilityRole.SENIOR;
import static org.opencomplaint.core.accountability.LiabilityRole.SUPERVISOR;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

class PenaltyCaseTest {

  private static final Money PAY = Money.of("3000.00");

  @Test
  void directSharesMustSumToTheWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> penaltyCase(direct("A", "0.70"), direct("B", "0.29")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> penaltyCase(direct("A", "0.70"), direct("B", "0.31")));
    assertThatCode(() -> penaltyCase(direct("A", "0.7"), direct("B", "0.30")))
        .doesNotThrowAnyException();
  }

  @Test
  void aHeadMayAnswerAloneForHisDepartment() {
    assertThatCode(() -> penaltyCase(person("C", SUPERVISOR))).doesNotThrowAnyException();
  }

  @Test
  void nobodyIsNamedTwiceInOneRole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> penaltyCase(direct("A", "0.5"), direct("A", "0.5")));
    assertThatCode(() -> penaltyCase(direct("A", "1"), person("A", SUPERVISOR)))
        .doesNotThrowAnyException();
  }

  @Test
  void whoeverConcealedMustBeLiable() {
    assertThatIllegalArgumentException().isThrownBy(() -> concealed("C", direct("A", "1")));
    assertThatCode(() -> concealed("C", direct("A", "1"), person("C", SUPERVISOR)))
        .doesNotThrowAnyException();
  }

  @Test
  void aLossIsNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PenaltyCase(Money.of("-0.01"), Severity.GENERAL, List.of(), null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"-0.01", "1.01", "0.3333333", "1E-999999999", "1E+999999999"})
  void aDirectShareIsAFractionFromZeroToOne(String share) {
    BigDecimal fraction = share == null ? null : new BigDecimal(share);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LiablePerson("A", DIRECT, fraction, PAY, 0));
  }

  @Test
  void outsideTheDirectRoleTheShareIsTheWhole() {
    assertThat(person("C", SUPERVISOR).share()).isEqualByComparingTo("1");
    assertThat(new LiablePerson("C", SENIOR, new BigDecimal("0.5"), PAY, 0).share())
        .isEqualByComparingTo("1");
  }

  @Test
  void neitherPayNorEarlierPenaltiesAreNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LiablePerson("A", SENIOR, null, Money.of("-0.01"), 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LiablePerson("A", SENIOR, null, PAY, -1));
  }

  private static PenaltyCase penaltyCase(LiablePerson... people) {
    return concealed(null, people);
  }

  private static PenaltyCase concealed(String by, LiablePerson... people) {
    return new PenaltyCase(Money.of("1200.00"), Severity.GENERAL, List.of(people), by);
  }

  private static LiablePerson direct(String employee, String share) {
    return new LiablePerson(employee, DIRECT, new BigDecimal(share), PAY, 0);
  }

  private static LiablePerson person(String employee, LiabilityRole role) {
    return new LiablePerson(employee, role, null, PAY, 0);
  }
}
