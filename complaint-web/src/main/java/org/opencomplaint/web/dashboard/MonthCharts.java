package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.Month;
import org.opencomplaint.ejb.dashboard.Scores;
import org.opencomplaint.ejb.dashboard.Scores.Score;
import org.opencomplaint.web.dashboard.Chart.Figure;
import org.opencomplaint.web.dashboard.Chart.Kind;
import org.opencomplaint.web.dashboard.Chart.Row;
import org.opencomplaint.web.dashboard.Chart.Shape;
import org.opencomplaint.web.shell.Formats;

/** The charts that go by month. */
@RequestScoped
class MonthCharts {
  @Inject private Formats formats;
  @Inject private ChartParts parts;
  @Inject private MonthWords words;

  /** More or fewer than a year before? */
  Chart trend(Dashboard dashboard) {
    List<Row> rows =
        dashboard.months().stream()
            .map(month -> row(month, counts(RegisterLink.ofDepartment(dashboard), month)))
            .toList();
    return new Chart(
        "trend",
        Shape.UPRIGHT,
        List.of(
            parts.series("received", "--accent", Kind.LINE),
            parts.series("closed", "--green", Kind.LINE),
            parts.series("receivedYearBefore", "--accent", Kind.DASHED),
            parts.series("closedYearBefore", "--green", Kind.DASHED)),
        rows,
        words.trend(dashboard.months()));
  }

  private List<Figure> counts(RegisterLink link, Month month) {
    RegisterLink before = link.within(month.fromYearBefore(), month.toYearBefore());
    return List.of(
        parts.count(month.figures().received(), link.within(month.from(), month.to())),
        parts.count(month.figures().closings(), link.closedWithin(month.from(), month.to())),
        parts.count(month.yearBefore().received(), before),
        parts.count(
            month.yearBefore().closings(),
            link.closedWithin(month.fromYearBefore(), month.toYearBefore())));
  }

  /** How much was lost, and deducted? */
  Chart losses(Dashboard dashboard) {
    List<Row> rows =
        dashboard.months().stream()
            .map(
                month -> {
                  RegisterLink link = link(dashboard, month);
                  return row(
                      month,
                      List.of(
                          parts.amount(month.figures().loss(), link.with("trait", Trait.WITH_LOSS)),
                          parts.amount(
                              month.figures().deducted(), link.with("trait", Trait.DEDUCTED))));
                })
            .toList();
    return new Chart(
        "losses",
        Shape.UPRIGHT,
        List.of(
            parts.bars("loss", "--field-line"), parts.series("deducted", "--accent", Kind.LINE)),
        rows,
        words.losses(dashboard.months()));
  }

  /** Are customers more and more content? */
  Chart satisfaction(Dashboard dashboard) {
    List<Row> rows =
        dashboard.months().stream()
            .map(
                month -> {
                  RegisterLink link = link(dashboard, month).with("trait", Trait.RATED);
                  return row(
                      month,
                      List.of(
                          score(month, Scores::overall, link),
                          score(month, Scores::speed, link),
                          score(month, Scores::attitude, link),
                          score(month, Scores::result, link)));
                })
            .toList();
    return new Chart(
        "satisfaction",
        Shape.SCORES,
        List.of(
            parts.series("overall", "--accent", Kind.LINE),
            parts.series("speed", "--amber", Kind.LINE),
            parts.series("attitude", "--green", Kind.DASHED),
            parts.series("result", "--red", Kind.DASHED)),
        rows,
        words.satisfaction(dashboard.months()));
  }

  private Figure score(Month month, Function<Scores, Score> which, RegisterLink link) {
    return parts.mean(which.apply(month.figures().scores()).mean(), "score", link);
  }

  private Row row(Month month, List<Figure> figures) {
    return new Row(formats.month(month.month()), figures, "");
  }

  private static RegisterLink link(Dashboard dashboard, Month month) {
    return RegisterLink.ofDepartment(dashboard).within(month.from(), month.to());
  }
}
