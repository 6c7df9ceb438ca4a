package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.dashboard.Dashboard.Month;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says in a sentence what a chart by month shows. */
@RequestScoped
class MonthWords {
  @Inject private Texts texts;
  @Inject private Formats formats;

  String trend(List<Month> months) {
    return texts.of(
        "dashboard.trend.words",
        sum(months, month -> month.figures().received()),
        sum(months, month -> month.yearBefore().received()),
        sum(months, month -> month.figures().closings()),
        sum(months, month -> month.yearBefore().closings()));
  }

  private String sum(List<Month> months, ToLongFunction<Month> of) {
    return formats.count(months.stream().mapToLong(of).sum());
  }

  String losses(List<Month> months) {
    Money all =
        months.stream().map(month -> month.figures().loss()).reduce(Money.ZERO, Money::plus);
    if (all.isZero()) {
      return texts.get("dashboard.losses.none");
    }
    Money deducted =
        months.stream().map(month -> month.figures().deducted()).reduce(Money.ZERO, Money::plus);
    return months.stream()
        .max(Comparator.comparing(month -> month.figures().loss()))
        .map(
            most ->
                texts.of(
                    "dashboard.losses.words",
                    formats.money(all),
                    formats.month(most.month()),
                    formats.money(most.figures().loss()),
                    formats.money(deducted)))
        .orElse("");
  }

  /** The first and the last month in which somebody gave a score. */
  String satisfaction(List<Month> months) {
    List<Month> rated = months.stream().filter(month -> overall(month.figures()) != null).toList();
    if (rated.isEmpty()) {
      return texts.get("dashboard.satisfaction.none");
    }
    Month first = rated.get(0);
    Month last = rated.get(rated.size() - 1);
    return rated.size() == 1
        ? texts.of(
            "dashboard.satisfaction.one", formats.month(first.month()), overall(first.figures()))
        : texts.of(
            "dashboard.satisfaction.words",
            formats.month(first.month()),
            overall(first.figures()),
            formats.month(last.month()),
            overall(last.figures()));
  }

  private static BigDecimal overall(Figures figures) {
    return figures.scores().overall().mean();
  }
}
