package org.opencomplaint.core.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.Company;
import org.opencomplaint.core.payroll.PayrollPeriod.Status;
import org.opencomplaint.core.payroll.PayrollRefused.Reason;

class PayrollPeriodTest {
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  private static final String FIGURES = "a".repeat(64);

  private final Company company = new Company();
  private final PayrollPeriod period = new PayrollPeriod(YearMonth.of(2026, 11));

  @Test
  void itIsOpenUntilItIsCalculatedAndClosed() {
    assertThat(period.month()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(period.status()).isEqualTo(Status.OPEN);
    period.calculated(FIGURES, NOW);
    assertThat(period.status()).isEqualTo(Status.CALCULATED);
    period.close(company.hr, 7, NOW.plusSeconds(1));

    assertThat(period.status()).isEqualTo(Status.CLOSED);
    assertThat(period.closedBy()).isEqualTo(company.hr);
    assertThat(period.closedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void itCanBeCalculatedAgain() {
    period.calculated(FIGURES, NOW);
    period.calculated(FIGURES, NOW.plusSeconds(1));

    assertThat(period.calculatedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void otherWagesAskForAnotherCalculation() {
    period.calculated(FIGURES, NOW);
    period.wagesChanged();

    assertThat(period.status()).isEqualTo(Status.OPEN);
    assertThat(period.calculatedAt()).isNull();
    assertRefused(Reason.NOT_CALCULATED, () -> period.close(company.hr, 7, NOW));
  }

  @Test
  void onceClosedItIsLocked() {
    period.calculated(FIGURES, NOW);
    period.close(company.hr, 7, NOW);

    assertRefused(Reason.CLOSED, period::wagesChanged);
    assertRefused(Reason.CLOSED, () -> period.calculated(FIGURES, NOW));
    assertRefused(Reason.CLOSED, () -> period.close(company.hr, 7, NOW));
    assertThat(period.calculatedAt()).isEqualTo(NOW);
  }

  @Test
  void anotherPersonConfirmsWhatOneHasAskedFor() {
    assertRefused(Reason.NOT_CALCULATED, () -> period.requestClose(company.hr, NOW));
    period.calculated(FIGURES, NOW);
    period.requestClose(company.hr, NOW);

    assertThat(period.status()).isEqualTo(Status.CLOSE_REQUESTED);
    assertThat(period.mayBeConfirmedBy(company.hr)).isFalse();
    assertRefused(Reason.SECOND_PERSON, () -> period.requestClose(company.hr, NOW));
    assertThat(period.mayBeConfirmedBy(company.auditor)).isTrue();
    period.close(company.auditor, 7, NOW);
    assertThat(period.closedBy()).isEqualTo(company.auditor);
  }

  @Test
  void whoAskedForItMayTakeThatBack() {
    period.calculated(FIGURES, NOW);
    assertRefused(Reason.NOT_REQUESTED, () -> period.withdrawRequest(company.hr));
    period.requestClose(company.hr, NOW);
    assertRefused(Reason.NOT_YOUR_REQUEST, () -> period.withdrawRequest(company.auditor));
    period.withdrawRequest(company.hr);

    assertThat(period.status()).isEqualTo(Status.CALCULATED);
    assertThat(period.mayBeConfirmedBy(company.auditor)).isFalse();
  }

  @Test
  void otherFiguresAskForAnotherRequest() {
    period.calculated(FIGURES, NOW);
    period.requestClose(company.hr, NOW);
    period.calculated("b".repeat(64), NOW);

    assertThat(period.mayBeConfirmedBy(company.auditor)).isFalse();
    period.requestClose(company.hr, NOW);
    period.wagesChanged();
    assertThat(period.fingerprint()).isNull();
    assertThat(period.mayBeConfirmedBy(company.auditor)).isFalse();
  }

  private static void assertRefused(Reason reason, ThrowingCallable step) {
    assertThat(catchThrowableOfType(PayrollRefused.class, step).reason()).isEqualTo(reason);
  }
}
