package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.dashboard.Dashboard.Compared;
import org.opencomplaint.web.dashboard.Measure.Unit;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says how a figure differs from that of another period, and whether that is good. */
@RequestScoped
class ComparisonWords {
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** The figure as it is read. */
  <T extends Comparable<T>> String words(Measure<T> measure, T value) {
    if (value == null) {
      return texts.get("dashboard.none");
    }
    return switch (measure.unit()) {
      case COUNT -> formats.count((Long) value);
      case SHARE -> formats.percent((BigDecimal) value);
      case HOURS -> unit("hours", (BigDecimal) value);
      case SCORE -> unit("score", (BigDecimal) value);
      case MONEY -> formats.money((Money) value);
    };
  }

  /** ↑ 比上期多 3（45）; nothing without a comparison. */
  <T extends Comparable<T>> String note(Measure<T> measure, T now, Compared compared) {
    if (compared == null) {
      return "";
    }
    T before = measure.of(compared.brought());
    String key = "dashboard.compare." + compared.comparison() + ".";
    if (now == null || before == null) {
      return texts.of(key + "only", words(measure, before));
    }
    String direction =
        now.compareTo(before) > 0 ? "up" : now.compareTo(before) < 0 ? "down" : "same";
    return texts.of(
        key + direction, difference(measure.unit(), now, before), words(measure, before));
  }

  /** {@code good} or {@code bad} where it became better or worse; else null. */
  <T extends Comparable<T>> String tone(Measure<T> measure, T now, Compared compared) {
    T before = compared == null ? null : measure.of(compared.brought());
    if (now == null || before == null) {
      return null;
    }
    int becameBetter = Integer.signum(now.compareTo(before)) * measure.better();
    return becameBetter == 0 ? null : becameBetter > 0 ? "good" : "bad";
  }

  private String difference(Unit unit, Object now, Object before) {
    return switch (unit) {
      case COUNT -> formats.count(Math.abs((Long) now - (Long) before));
      case SHARE ->
          texts.of(
              "dashboard.points",
              formats.quantity(
                  ((BigDecimal) now).subtract((BigDecimal) before).abs().movePointRight(2)));
      case HOURS, SCORE -> formats.quantity(((BigDecimal) now).subtract((BigDecimal) before).abs());
      case MONEY -> formats.money(abs(((Money) now).minus((Money) before)));
    };
  }

  private String unit(String unit, BigDecimal value) {
    return texts.of("dashboard." + unit, formats.quantity(value));
  }

  private static Money abs(Money amount) {
    return amount.isNegative() ? Money.ZERO.minus(amount) : amount;
  }
}
