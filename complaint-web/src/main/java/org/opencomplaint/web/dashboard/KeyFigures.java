package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** The figures of the top lines, in the reader's language. */
@RequestScoped
class KeyFigures {
  @Inject private Texts texts;
  @Inject private Formats formats;

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
            link.with("overdue", true).href());
    KeyFigure open =
        new KeyFigure("open", formats.count(now.open()), "", null, link.with("open", true).href());
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
        "complaint.xhtml?number=" + oldest.number());
  }

  /** What the period brought, beside the one before. */
  List<KeyFigure> period(Dashboard dashboard) {
    RegisterLink link = RegisterLink.ofPeriod(dashboard);
    return List.of(
        figure(dashboard, "received", Figures::received, formats::count, link),
        figure(dashboard, "stillOpen", Figures::open, formats::count, link.with("open", true)),
        figure(dashboard, "validRate", Figures::validRate, formats::percent, null),
        figure(dashboard, "inTimeRate", Figures::inTimeRate, formats::percent, null),
        figure(dashboard, "satisfaction", Figures::satisfaction, BigDecimal::toString, null),
        figure(dashboard, "loss", Figures::loss, this::money, null),
        figure(dashboard, "deducted", Figures::deducted, this::money, null));
  }

  private String money(Money amount) {
    return formats.money(amount);
  }

  private <T extends Comparable<T>> KeyFigure figure(
      Dashboard dashboard,
      String id,
      Function<Figures, T> figure,
      Function<T, String> format,
      RegisterLink link) {
    T now = figure.apply(dashboard.figures());
    T before = figure.apply(dashboard.before());
    return new KeyFigure(
        id, words(now, format), note(now, before, format), null, link == null ? null : link.href());
  }

  private <T extends Comparable<T>> String note(T now, T before, Function<T, String> format) {
    if (now == null || before == null) {
      return texts.of("dashboard.before", words(before, format));
    }
    String direction = List.of("down", "same", "up").get(Integer.signum(now.compareTo(before)) + 1);
    return texts.of("dashboard.before." + direction, words(before, format));
  }

  private <T> String words(T value, Function<T, String> format) {
    return value == null ? texts.get("dashboard.none") : format.apply(value);
  }
}
