package org.opencomplaint.core.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.complaint.Company;
import org.opencomplaint.core.complaint.Overrun;
import org.opencomplaint.core.complaint.Story;
import org.opencomplaint.core.delay.DelayRefused.Reason;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;

class DelayTest {
  private final Story story = Story.in(Stage.PROPOSAL);
  private final Company company = story.company;

  @ParameterizedTest
  @CsvSource({"210, 0.00", "240, 0.00", "241, 50.00", "360, 50.00", "1980, 200.00"})
  void itCostsWhatTheTariffSaysAsInExamplesD1AndD2(long minutes, String amount) {
    assertThat(delay(minutes).amount()).isEqualTo(Money.of(amount));
  }

  @Test
  void itIsConfirmedOrExcusedWithAReason() {
    Delay delay = delay(360);
    assertThat(delay.status()).isEqualTo(DelayStatus.OPEN);

    delay.excuse("系统停机", company.manager, story.now());

    assertThat(delay.status()).isEqualTo(DelayStatus.EXCUSED);
    assertThat(delay.reason()).isEqualTo("系统停机");
    assertThat(delay.decidedBy()).isEqualTo(company.manager);
  }

  @Test
  void itIsDecidedOnce() {
    Delay delay = delay(360);
    delay.confirm("忘记办理", company.manager, story.now());

    assertRefused(Reason.DELAY_DECIDED, () -> delay.excuse("算了", company.manager, story.now()));
    assertThat(delay.status()).isEqualTo(DelayStatus.CONFIRMED);
  }

  @Test
  void nobodyDecidesOnADelayOfHisOwn() {
    Delay delay = delay(360);

    assertRefused(Reason.OWN_DELAY, () -> delay.excuse("太忙", company.handler, story.now()));
    assertThat(delay.status()).isEqualTo(DelayStatus.OPEN);
  }

  private Delay delay(long minutes) {
    return new Delay(
        story.complaint().visits().get(3),
        new Overrun(company.handler, minutes),
        PenaltyPolicy.standard(),
        story.now());
  }

  private static void assertRefused(Reason reason, ThrowingCallable decision) {
    assertThat(catchThrowableOfType(DelayRefused.class, decision).reason()).isEqualTo(reason);
  }
}
