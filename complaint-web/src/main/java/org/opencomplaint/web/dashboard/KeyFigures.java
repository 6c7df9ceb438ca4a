package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;
import org.opencomplaint.ejb.dashboard.Dashboard.Compared;
import org.opencomplaint.ejb.dashboard.PersonDashboard;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Makes the figures of the top lines, in the reader's language. */
@RequestScoped
class KeyFigures {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private ComparisonWords comparisons;

  /** What is wrong now. */
  List<KeyFigure> present(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofDepartment(dashboard);
    Dashboard.Now now = dashboard.now();
    KeyFigure overdue =
        new KeyFigure(
            "overdue",
            formats.count(now.overdue()),
            texts.of("dashboard.overdue.note", formats.count(now.open())),
            now.overdue() > 0 ? "bad" : "good",
            null,
            link.with("overdue", true).href());
    KeyFigure open =
        new KeyFigure(
            "open", formats.count(now.open()), "", null, null, link.with("open", true).href());
    return now.oldest() == null
        ? List.of(overdue, open)
        : List.of(overdue, open, oldest(dashboard));
  }

  private KeyFigure oldest(Dashboard dashboard) {
    Dashboard.OldestOpen oldest = dashboard.now().oldest();
    long days = ChronoUnit.DAYS.between(oldest.registeredOn(), dashboard.today());
    return new KeyFigure(
        "oldest",
        texts.of("dashboard.days", days),
        texts.of("dashboard.oldest.note", oldest.number(), oldest.holder().name()),
        null,
        null,
        "complaint.xhtml?number=" + oldest.number());
  }

  /** What the period brought, beside what it is compared with. */
  List<KeyFigure> period(Dashboard dashboard) {
    return Measures.PERIOD.stream()
        .map(
            measure ->
                figure(
                    measure,
                    dashboard.brought(),
                    dashboard.compared(),
                    RegisterLink.ofPeriod(dashboard)))
        .toList();
  }

  /** What somebody holds now. */
  List<KeyFigure> present(PersonDashboard seen) {
    RegisterLink link = RegisterLink.held(seen.employee());
    return List.of(
        new KeyFigure(
            "personOverdue",
            formats.count(seen.overdue()),
            texts.of("dashboard.overdue.note", formats.count(seen.holding())),
            seen.overdue() > 0 ? "bad" : "good",
            null,
            link.with("overdue", true).href()),
        new KeyFigure("holding", formats.count(seen.holding()), "", null, null, link.href()));
  }

  /** What became of what somebody handled, beside what it is compared with. */
  List<KeyFigure> period(PersonDashboard seen) {
    RegisterLink link = RegisterLink.handled(seen);
    List<KeyFigure> figures = new ArrayList<>();
    Measures.PERSON.forEach(
        measure -> figures.add(figure(measure, seen.brought(), seen.compared(), link)));
    figures.add(
        new KeyFigure(
            "returned",
            formats.count(seen.returned()),
            "",
            null,
            null,
            link.with("trait", Trait.RETURNED).href()));
    figures.add(delays(seen));
    return figures;
  }

  private KeyFigure delays(PersonDashboard seen) {
    PersonDashboard.Delays delays = seen.delays();
    return new KeyFigure(
        "delays",
        formats.count(delays.confirmed() + delays.open()),
        texts.of(
            "dashboard.delays.note",
            formats.count(delays.confirmed()),
            formats.count(delays.open()),
            formats.hours(delays.minutes())),
        null,
        null,
        delays.listed() ? RegisterLink.answeredFor(seen).at("delays.xhtml") : null);
  }

  private <T extends Comparable<T>> KeyFigure figure(
      Measure<T> measure, Brought brought, Compared compared, RegisterLink link) {
    T now = measure.of(brought);
    return new KeyFigure(
        measure.id(),
        comparisons.words(measure, now),
        comparisons.note(measure, now, compared),
        null,
        comparisons.tone(measure, now, compared),
        href(measure, link));
  }

  private static String href(Measure<?> measure, RegisterLink link) {
    return switch (measure.id()) {
      case "stillOpen" -> link.with("open", true).href();
      case "workedHours", "medianHours" -> link.with("open", false).href();
      default -> link.with("trait", measure.trait()).href();
    };
  }
}
