package org.opencomplaint.web.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.DelayBand;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.calculation.Calculations;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Delays as people read them. */
@Named("delayWords")
@ApplicationScoped
public class DelayWords {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Calculations calculations;

  /** What it costs; a warning costs nothing. */
  public String cost(Money amount) {
    return amount.isZero() ? texts.get("delay.warning") : formats.money(amount);
  }

  /** What delays cost by a tariff. */
  public String tariff(DelayTariff tariff) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (DelayBand band : tariff.bands()) {
      parts.add(texts.of("delay.tariff.band", from, band.upToHours(), cost(band.amount())));
      from = band.upToHours();
    }
    parts.add(
        texts.of(
            "delay.tariff.block",
            from,
            tariff.blockHours(),
            formats.money(tariff.perBlock()),
            formats.money(tariff.maximum())));
    return texts.of("delay.tariff", String.join(texts.get("delay.tariff.comma"), parts));
  }

  /** What delays cost by the policy in force. */
  public String getTariffInForce() {
    return tariff(calculations.delayTariff());
  }

  /** The tone of {@code oc:status}. */
  public String tone(DelayStatus status) {
    return switch (status) {
      case OPEN -> "warning";
      case CONFIRMED -> "accent";
      case EXCUSED -> "good";
    };
  }
}
