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
  @Inject private Texts texts;
  @Inject private Formats formats;

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
