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

  private final Company company = new Company();
  private final PayrollPeriod period = new PayrollPeriod(YearMonth.of(2026, 11));

  @Test
  void itIsOpenUntilItIsCalculatedAndClosed() {
    assertThat(period.month()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(period.status()).isEqualTo(Status.OPEN);
    period.calculated(NOW);
    assertThat(period.status()).isEqualTo(Status.CALCULATED);
    period.close(company.hr, NOW.plusSeconds(1));

    assertThat(period.status()).isEqualTo(Status.CLOSED);
    assertThat(period.closedBy()).isEqualTo(company.hr);
    assertThat(period.closedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void itCanBeCalculatedAgain() {
    period.calculated(NOW);
    period.calculated(NOW.plusSeconds(1));

    assertThat(period.calculatedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void otherWagesAskForAnotherCalculation() {
    period.calculated(NOW);
    period.wagesChanged();

    assertThat(period.status()).isEqualTo(Status.OPEN);
    assertThat(period.calculatedAt()).isNull();
    assertRefused(Reason.NOT_CALCULATED, () -> period.close(company.hr, NOW));
  }

  @Test
  void onceClosedItIsLocked() {
    period.calculated(NOW);
    period.close(company.hr, NOW);

    assertRefused(Reason.CLOSED, period::wagesChanged);
    assertRefused(Reason.CLOSED, () -> period.calculated(NOW));
    assertRefused(Reason.CLOSED, () -> period.close(company.hr, NOW));
    assertThat(period.calculatedAt()).isEqualTo(NOW);
  }

  private static void assertRefused(Reason reason, ThrowingCallable step) {
    assertThat(catchThrowableOfType(PayrollRefused.class, step).reason()).isEqualTo(reason);
  }
}
