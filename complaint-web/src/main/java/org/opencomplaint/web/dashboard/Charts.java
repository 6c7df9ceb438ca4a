package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.CauseCount;
import org.opencomplaint.ejb.dashboard.Dashboard.MonthLoss;
import org.opencomplaint.ejb.dashboard.Dashboard.Received;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.web.dashboard.Chart.Figure;
import org.opencomplaint.web.dashboard.Chart.Row;
import org.opencomplaint.web.dashboard.Chart.Series;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** Makes the charts from what was counted, in the reader's language. */
@RequestScoped
class Charts {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;
  @Inject private ChartWords words;

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
                          count(age.overdue(), link.with("overdue", true)),
                          count(waiting, link.with("overdue", false))),
                      formats.count(age.open()));
                })
            .toList();
    return new Chart(
        "backlog",
        false,
        List.of(series("overdue", "--red"), series("waiting", "--field-line")),
        rows,
        words.backlog(dashboard.now()));
  }

  /** What became of the period's complaints. */
  List<Chart> period(Dashboard dashboard) {
    return List.of(
        stages(dashboard),
        received(dashboard),
        causes(dashboard),
        categories(dashboard),
        losses(dashboard));
  }

  private Chart stages(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    List<StageTimes> latestFirst =
        dashboard.stages().stream()
            .sorted(Comparator.comparingLong(StageTimes::late).reversed())
            .toList();
    List<Row> rows =
        latestFirst.stream()
            .map(
                stage ->
                    new Row(
                        texts.label(stage.stage()),
                        List.of(
                            count(stage.late(), link.with("late", stage.stage())),
                            count(stage.inTime(), null)),
                        words.late(stage)))
            .toList();
    return new Chart(
        "stages",
        false,
        List.of(series("late", "--red"), series("inTime", "--field-line")),
        rows,
        words.stages(latestFirst));
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
        true,
        List.of(
            new Series(texts.label(Severity.GENERAL), "--field-line"),
            new Series(texts.label(Severity.URGENT), "--amber"),
            new Series(texts.label(Severity.MAJOR), "--red")),
        rows,
        words.received(dashboard.received()));
  }

  private Figure received(Dashboard dashboard, Received part, Severity severity) {
    return count(
        part.counts().getOrDefault(severity, 0L),
        RegisterLink.ofDepartment(dashboard)
            .with("from", part.from())
            .with("to", part.to())
            .with("severity", severity));
  }

  /** A Pareto chart: each bar says also how much it and those before make up. */
  private Chart causes(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    long all = dashboard.causes().stream().mapToLong(CauseCount::complaints).sum();
    List<Row> rows = new ArrayList<>();
    long soFar = 0;
    for (CauseCount cause : dashboard.causes()) {
      soFar += cause.complaints();
      rows.add(
          new Row(
              choices.label(cause.cause()),
              List.of(count(cause.complaints(), link.with("cause", cause.cause().code()))),
              texts.of(
                  "dashboard.causes.mark",
                  formats.count(cause.complaints()),
                  words.percent(soFar, all))));
    }
    return new Chart(
        "causes",
        false,
        List.of(series("complaints", "--accent")),
        rows,
        words.causes(dashboard.causes()));
  }

  private Chart categories(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    List<Row> rows =
        dashboard.categories().stream()
            .map(
                one ->
                    new Row(
                        choices.label(one.category()),
                        List.of(
                            count(
                                one.complaints(),
                                one.divided()
                                    ? null
                                    : link.with("category", one.category().code()))),
                        formats.count(one.complaints())))
            .toList();
    return new Chart(
        "categories",
        false,
        List.of(series("complaints", "--accent")),
        rows,
        words.categories(dashboard.categories(), dashboard.figures().received()));
  }

  private Chart losses(Dashboard dashboard) {
    List<Row> rows =
        dashboard.losses().stream()
            .map(
                month ->
                    new Row(
                        formats.month(month.month()),
                        List.of(loss(dashboard, month)),
                        formats.count(month.loss().amount().longValue())))
            .toList();
    return new Chart(
        "losses",
        true,
        List.of(series("loss", "--accent")),
        rows,
        words.losses(dashboard.losses()));
  }

  private Figure loss(Dashboard dashboard, MonthLoss month) {
    RegisterLink link =
        RegisterLink.ofDepartment(dashboard)
            .with("from", later(month.month().atDay(1), dashboard.from()))
            .with("to", earlier(month.month().atEndOfMonth(), dashboard.to()));
    return new Figure(
        month.loss().amount(),
        formats.money(month.loss()),
        month.loss().isZero() ? null : link.href());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private Series series(String id, String colour) {
    return new Series(texts.get("dashboard.series." + id), colour);
  }

  private Figure count(long number, RegisterLink link) {
    return new Figure(
        BigDecimal.valueOf(number),
        formats.count(number),
        number == 0 || link == null ? null : link.href());
  }
}
