package org.opencomplaint.web.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Delays as people read them. */
@Named("delayWords")
@ApplicationScoped
public class DelayWords {
  private static final int MINUTES_AN_HOUR = 60;

  @Inject private Texts texts;
  @Inject private Formats formats;

  /** In hours and minutes, never in days: a working day has eight hours. */
  public String length(long minutes) {
    return texts.of("delay.length", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
  }

  /** What it costs; a warning costs nothing. */
  public String cost(Money amount) {
    return amount.isZero() ? texts.get("delay.warning") : formats.money(amount);
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
