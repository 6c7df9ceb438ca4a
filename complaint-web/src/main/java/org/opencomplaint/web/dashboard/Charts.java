package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.Received;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.ejb.dashboard.PersonDashboard;
import org.opencomplaint.web.dashboard.Chart.Figure;
import org.opencomplaint.web.dashboard.Chart.Kind;
import org.opencomplaint.web.dashboard.Chart.Row;
import org.opencomplaint.web.dashboard.Chart.Series;
import org.opencomplaint.web.dashboard.Chart.Shape;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Makes the charts from what was counted, in the reader's language. */
@RequestScoped
class Charts {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private ChartParts parts;
  @Inject private ChartWords words;
  @Inject private MonthCharts months;
  @Inject private RankCharts ranks;

  /** How old is what is open? */
  Chart backlog(Dashboard dashboard) {
    RegisterLink open = RegisterLink.ofDepartment(dashboard).with("open", true);
    List<Row> rows =
        dashboard.now().ages().stream()
            .map(
                age -> {
                  RegisterLink link =
                      open.with("from", age.age().from(dashboard.today()))
                          .with("to", age.age().to(dashboard.today()));
                  long waiting = age.open() - age.overdue();
                  return new Row(
                      texts.get("dashboard.age." + age.age()),
                      List.of(
                          parts.count(age.overdue(), link.with("overdue", true)),
                          parts.count(waiting, link.with("overdue", false))),
                      formats.count(age.open()));
                })
            .toList();
    return new Chart(
        "backlog",
        Shape.LYING,
        List.of(parts.bars("overdue", "--red"), parts.bars("waiting", "--field-line")),
        rows,
        words.backlog(dashboard.now()));
  }

  /** What became of the period's complaints. */
  List<Chart> period(Dashboard dashboard) {
    return List.of(
        stages(dashboard),
        times(dashboard),
        received(dashboard),
        months.trend(dashboard),
        ranks.causes(dashboard),
        ranks.categories(dashboard),
        months.losses(dashboard),
        months.satisfaction(dashboard),
        ranks.refusals(dashboard));
  }

  private Chart stages(Dashboard dashboard) {
    return stages("stages", dashboard.stages(), RegisterLink.ofPeriod(dashboard));
  }

  /** In which steps was somebody late? */
  Chart stages(PersonDashboard seen) {
    return stages("ownStages", seen.stages(), RegisterLink.handled(seen));
  }

  private Chart stages(String id, List<StageTimes> stages, RegisterLink link) {
    List<StageTimes> latestFirst =
        stages.stream().sorted(Comparator.comparingLong(StageTimes::late).reversed()).toList();
    return new Chart(
        id,
        Shape.LYING,
        List.of(parts.bars("late", "--red"), parts.bars("inTime", "--field-line")),
        latestFirst.stream().map(stage -> stage(stage, link)).toList(),
        words.stages(latestFirst));
  }

  private Row stage(StageTimes stage, RegisterLink link) {
    return new Row(
        texts.label(stage.stage()),
        List.of(
            parts.count(stage.late(), link.with("late", stage.stage())),
            parts.count(stage.inTime(), link.with("inTime", stage.stage()))),
        words.late(stage));
  }

  /**
   * Where is time lost? Its rows are means and medians, of all complaints that were in the step.
   */
  private Chart times(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    List<StageTimes> left =
        dashboard.stages().stream().filter(stage -> stage.visits() > 0).toList();
    return new Chart(
        "times",
        Shape.LYING,
        List.of(
            parts.bars("acting", "--accent"),
            parts.bars("waited", "--field-line"),
            parts.series("median", "--text", Kind.POINT)),
        left.stream().map(stage -> time(stage, link)).toList(),
        words.times(left));
  }

  private Row time(StageTimes stage, RegisterLink link) {
    RegisterLink passed = link.with("passed", stage.stage());
    return new Row(
        texts.label(stage.stage()),
        List.of(
            parts.mean(stage.actingHours(), "hours", passed),
            parts.mean(stage.waitedHours(), "hours", passed),
            parts.mean(stage.medianHours(), "hours", passed)),
        words.hours(stage));
  }

  private Chart received(Dashboard dashboard) {
    List<Severity> severities = List.of(Severity.GENERAL, Severity.URGENT, Severity.MAJOR);
    List<Row> rows =
        dashboard.received().stream()
            .map(
                part ->
                    new Row(
                        words.days(part.from(), part.to()),
                        severities.stream().map(of -> received(dashboard, part, of)).toList(),
                        formats.count(part.total())))
            .toList();
    return new Chart(
        "received",
        Shape.UPRIGHT,
        List.of(
            new Series(texts.label(Severity.GENERAL), "--field-line"),
            new Series(texts.label(Severity.URGENT), "--amber"),
            new Series(texts.label(Severity.MAJOR), "--red")),
        rows,
        words.received(dashboard.received()));
  }

  private Figure received(Dashboard dashboard, Received part, Severity severity) {
    return parts.count(
        part.counts().getOrDefault(severity, 0L),
        RegisterLink.ofDepartment(dashboard)
            .within(part.from(), part.to())
            .with("severity", severity));
  }
}
