package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.PaidMonths;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.penalty.PenaltyFile;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** What a head finds behind a line of the accountability register. */
@ExtendWith(ArquillianExtension.class)
class PenaltyFileIT {
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Penalties penalties;
  @Inject private PenaltyDeadlines deadlines;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void itHoldsFindingsReckoningAndPostingsThatSumToWhatIsDue() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    SampleCases.Person person = cases.hire("3000.00");
    cases.served("1200.00", person);
    clock.moveTo(OffsetDateTime.parse("2026-11-13T09:00:00+08:00"));
    deadlines.finaliseDue();

    PenaltyRegister register = register("head2", person);
    long id = register.items().get(0).id();
    PenaltyFile file = caller.as("head2", () -> penalties.file(id));
    PaidMonths months = caller.as("head2", () -> penalties.months(of(person), null));

    assertThat(file.rootCause().code()).isEqualTo("PEOPLE");
    assertThat(file.penalty().liability().basis()).isEqualTo("野蛮装卸");
    assertThat(file.penalty().liability().explanation().exact()).isEqualTo(Money.of("300.00"));
    assertThat(file.postings()).hasSize(1);
    assertThat(file.postings().get(0).due()).isEqualTo(file.line().due());
    assertThat(months.year()).isEqualTo(Year.of(2026));
    assertThat(months.rows()).hasSize(1);
    assertThat(months.rows().get(0).month()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(months.totals().assessed()).isEqualTo(Money.of("300.00"));
    assertThat(months.totals().due()).isEqualTo(register.totals().due());
    assertThat(months.totals().deducted()).isEqualTo(register.totals().deducted());
    assertThat(caller.as("head2", () -> penalties.months(of(person), Year.of(2025))).rows())
        .isEmpty();
  }

  @Test
  void theHeadOfAnotherDepartmentDoesNotFindIt() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    cases.served("1200.00", person);
    long id = register("auditor", person).items().get(0).id();

    assertThatThrownBy(() -> caller.as("head", () -> penalties.file(id)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("NO_SUCH_PENALTY"));
    assertThatThrownBy(() -> caller.as("clerk", () -> penalties.file(id)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("ROLE"));
  }

  private PenaltyRegister register(String reader, SampleCases.Person person) throws Exception {
    return caller.as(
        reader, () -> penalties.register(of(person), PenaltyOrder.NEWEST_FIRST, new Paging(0, 50)));
  }

  private static RegisterSearch of(SampleCases.Person person) {
    return new RegisterSearch(null, null, person.no(), null, null, null, null);
  }
}
