package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.web.dashboard.Chart.Figure;
import org.opencomplaint.web.dashboard.Chart.Kind;
import org.opencomplaint.web.dashboard.Chart.Series;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** What charts are made of, in the reader's language. */
@RequestScoped
class ChartParts {
  @Inject private Texts texts;
  @Inject private Formats formats;

  Series bars(String id, String colour) {
    return series(id, colour, Kind.BAR);
  }

  Series series(String id, String colour, Kind kind) {
    return new Series(texts.get("dashboard.series." + id), colour, kind);
  }

  /** How many complaints; they can be opened where there are any. */
  Figure count(long number, RegisterLink link) {
    return new Figure(
        BigDecimal.valueOf(number),
        formats.count(number),
        number == 0 || link == null ? null : link.href());
  }

  /** An amount, and the complaints it is of. */
  Figure amount(Money amount, RegisterLink link) {
    return new Figure(amount.amount(), formats.money(amount), amount.isZero() ? null : link.href());
  }

  /**
   * A mean, and the complaints it is of; nothing where there is none.
   *
   * @param unit its name in the bundle
   */
  Figure mean(BigDecimal mean, String unit, RegisterLink link) {
    return mean == null
        ? new Figure(null, texts.get("dashboard.none"), null)
        : new Figure(mean, texts.of("dashboard." + unit, formats.quantity(mean)), link.href());
  }
}
