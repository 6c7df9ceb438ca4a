package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.CategoryCount;
import org.opencomplaint.ejb.dashboard.Dashboard.CauseCount;
import org.opencomplaint.web.dashboard.Chart.Figure;
import org.opencomplaint.web.dashboard.Chart.Kind;
import org.opencomplaint.web.dashboard.Chart.Row;
import org.opencomplaint.web.dashboard.Chart.Shape;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** The charts whose rows stand with the most first. */
@RequestScoped
class RankCharts {
  @Inject private Formats formats;
  @Inject private Choices choices;
  @Inject private ChartParts parts;
  @Inject private ChartWords words;

  /** A Pareto chart: how much a cause and those before it make up. */
  Chart causes(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    long all = dashboard.causes().stream().mapToLong(CauseCount::complaints).sum();
    List<Row> rows = new ArrayList<>();
    long soFar = 0;
    for (CauseCount cause : dashboard.causes()) {
      soFar += cause.complaints();
      BigDecimal share = ChartWords.share(soFar, all);
      rows.add(
          new Row(
              choices.label(cause.cause()),
              List.of(
                  parts.count(cause.complaints(), link.with("cause", cause.cause().code())),
                  new Figure(share.movePointRight(2), formats.percent(share), null)),
              formats.percent(share)));
    }
    return new Chart(
        "causes",
        Shape.PARETO,
        List.of(parts.bars("complaints", "--accent"), parts.series("soFar", "--amber", Kind.LINE)),
        rows,
        words.causes(dashboard.causes()));
  }

  Chart categories(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    return new Chart(
        "categories",
        Shape.LYING,
        List.of(parts.bars("complaints", "--accent")),
        dashboard.categories().stream().map(one -> category(one, link)).toList(),
        words.categories(dashboard.categories(), dashboard.brought().figures().received()));
  }

  private Row category(CategoryCount one, RegisterLink link) {
    RegisterLink rows = link.about(one.category().code(), one.divided());
    return new Row(
        choices.label(one.category()),
        List.of(parts.count(one.complaints(), rows)),
        formats.count(one.complaints()));
  }

  /** Who passes the buck? */
  Chart refusals(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    List<Row> rows =
        dashboard.refusals().stream()
            .map(
                one ->
                    new Row(
                        one.department().name(),
                        List.of(
                            parts.count(
                                one.complaints(), link.with("refusedBy", one.department().code()))),
                        formats.count(one.complaints())))
            .toList();
    return new Chart(
        "refusals",
        Shape.LYING,
        List.of(parts.bars("refused", "--amber")),
        rows,
        words.refusals(dashboard.refusals()));
  }
}
