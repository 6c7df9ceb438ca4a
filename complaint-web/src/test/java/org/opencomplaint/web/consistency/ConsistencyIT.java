package org.opencomplaint.web.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.consistency.Consistencies;
import org.opencomplaint.ejb.consistency.Consistency;
import org.opencomplaint.ejb.consistency.Consistency.Outlier;
import org.opencomplaint.ejb.consistency.ConsistencySearch;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** Like losses compared between departments; on a day no other test is on. */
@ExtendWith(ArquillianExtension.class)
class ConsistencyIT {
  private static final LocalDate DAY = LocalDate.of(2033, 5, 9);

  @Inject private SampleCases cases;
  @Inject private Consistencies consistencies;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.moveTo(OffsetDateTime.parse("2033-05-09T09:00:00+08:00"));
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void likeLossesAreComparedAndTheFarOnesNamed() throws Exception {
    for (int i = 0; i < 4; i++) {
      cases.served("1000.00", cases.hire("1000.00"));
    }
    String harsh = cases.served("1000.00", cases.hire("9000.00"));
    String elsewhere = cases.investigated("1000.00", cases.hire("1500.00", "QUALITY", "head"));
    cases.propose(elsewhere);
    cases.act("head2", elsewhere, new Approve("同意"));
    cases.served("0.00", cases.hire("1000.00"));

    Consistency compared =
        compare(new ConsistencySearch(DAY, DAY, Severity.GENERAL, Money.of("500.00")));

    assertThat(compared.shown().cases()).isEqualTo(6);
    assertThat(compared.median()).isEqualByComparingTo("0.10");
    assertThat(compared.departments())
        .extracting(one -> one.department().code())
        .containsExactly("QUALITY", "LOGISTICS");
    assertThat(compared.departments().get(1).cases()).isEqualTo(5);
    assertThat(compared.departments().get(1).highest()).isEqualByComparingTo("0.90");
    assertThat(compared.departments().get(1).lowest()).isEqualByComparingTo("0.10");
    assertThat(compared.outliers().items()).extracting(Outlier::complaint).containsExactly(harsh);
    assertThat(compared.outliers().items().get(0).figure()).isEqualTo(new BigDecimal("0.9000"));

    Consistency lossless = compare(new ConsistencySearch(DAY, DAY, Severity.GENERAL, Money.ZERO));
    assertThat(lossless.shown().lossless()).isTrue();
    assertThat(lossless.median()).isEqualByComparingTo("50");
    assertThat(lossless.cells()).hasSize(2);
    assertThat(compare(new ConsistencySearch(DAY, DAY, null, null)).shown().cases()).isEqualTo(6);
  }

  @Test
  void whereNothingHappenedThereIsNothingToCompare() throws Exception {
    LocalDate day = LocalDate.of(2034, 1, 1);
    Consistency none = compare(new ConsistencySearch(day, day, null, null));
    assertThat(none.shown()).isNull();
    assertThat(none.cells()).isEqualTo(List.of());
    assertThatThrownBy(() -> compare(new ConsistencySearch(day, day.minusDays(1), null, null)))
        .isInstanceOf(Problem.class);
  }

  private Consistency compare(ConsistencySearch wanted) throws Exception {
    return caller.as("leader", () -> consistencies.compare(wanted, new Paging(0, 50)));
  }
}
