package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.dashboard.Age;
import org.opencomplaint.ejb.dashboard.Dashboard.CategoryCount;
import org.opencomplaint.ejb.dashboard.Dashboard.CauseCount;
import org.opencomplaint.ejb.dashboard.Dashboard.Now;
import org.opencomplaint.ejb.dashboard.Dashboard.Received;
import org.opencomplaint.ejb.dashboard.Dashboard.Refusals;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** Says in a sentence what a chart shows. */
@RequestScoped
class ChartWords {
  private static final BigDecimal MOST = new BigDecimal("0.8");
  private static final int DECIMALS = 3;
  private static final int DAYS_OF_A_WEEK = 7;

  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;

  String backlog(Now now) {
    long old =
        now.ages().stream()
            .filter(backlog -> backlog.age() == Age.OVER_30_DAYS)
            .mapToLong(backlog -> backlog.open())
            .sum();
    return texts.of("dashboard.backlog.words", formats.count(now.open()), formats.count(old));
  }

  /**
   * Which stage is late most.
   *
   * @param latestFirst at least one
   */
  String stages(List<StageTimes> latestFirst) {
    if (latestFirst.isEmpty() || latestFirst.get(0).late() == 0) {
      return texts.get("dashboard.stages.none");
    }
    StageTimes worst = latestFirst.get(0);
    return texts.of(
        "dashboard.stages.words",
        texts.label(worst.stage()),
        formats.count(worst.late() + worst.inTime()),
        formats.count(worst.late()),
        percent(worst.late(), worst.late() + worst.inTime()));
  }

  /** 12（26%）: how often a stage was late, and how large a share that is. */
  String late(StageTimes stage) {
    return texts.of(
        "dashboard.share",
        formats.count(stage.late()),
        percent(stage.late(), stage.late() + stage.inTime()));
  }

  String received(List<Received> parts) {
    long all = parts.stream().mapToLong(Received::total).sum();
    long major =
        parts.stream().mapToLong(part -> part.counts().getOrDefault(Severity.MAJOR, 0L)).sum();
    return parts.stream()
        .max(Comparator.comparingLong(Received::total))
        .map(
            most ->
                texts.of(
                    "dashboard.received.words",
                    formats.count(all),
                    formats.count(major),
                    days(most.from(), most.to()),
                    formats.count(most.total())))
        .orElse("");
  }

  /** The fewest causes that make up most complaints. */
  String causes(List<CauseCount> mostFirst) {
    long all = mostFirst.stream().mapToLong(CauseCount::complaints).sum();
    if (all == 0) {
      return texts.get("dashboard.causes.none");
    }
    List<String> few = new ArrayList<>();
    long soFar = 0;
    for (CauseCount cause : mostFirst) {
      few.add(choices.label(cause.cause()));
      soFar += cause.complaints();
      if (share(soFar, all).compareTo(MOST) >= 0) {
        break;
      }
    }
    return texts.of(
        "dashboard.causes.words",
        String.join(texts.get("dashboard.comma"), few),
        percent(soFar, all));
  }

  String categories(List<CategoryCount> mostFirst, long received) {
    return mostFirst.stream()
        .findFirst()
        .map(
            most ->
                texts.of(
                    "dashboard.categories.words",
                    choices.label(most.category()),
                    formats.count(most.complaints()),
                    percent(most.complaints(), received)))
        .orElse("");
  }

  /** Which step takes most time. */
  String times(List<StageTimes> left) {
    return left.stream()
        .max(Comparator.comparing(StageTimes::hours))
        .map(
            longest ->
                texts.of(
                    "dashboard.times.words",
                    texts.label(longest.stage()),
                    formats.quantity(longest.hours()),
                    longest.minutes() == 0
                        ? percent(0, 1)
                        : percent(longest.waited(), longest.minutes()),
                    formats.quantity(longest.medianHours())))
        .orElseGet(() -> texts.get("dashboard.times.none"));
  }

  /** 12.5 小时（中位 8）: how long a visit of the step takes. */
  String hours(StageTimes stage) {
    return texts.of(
        "dashboard.times.mark",
        formats.quantity(stage.hours()),
        formats.quantity(stage.medianHours()));
  }

  /** Who refused most. */
  String refusals(List<Refusals> mostFirst) {
    return mostFirst.stream()
        .findFirst()
        .map(
            most ->
                texts.of(
                    "dashboard.refusals.words",
                    most.department().name(),
                    formats.count(most.complaints())))
        .orElseGet(() -> texts.get("dashboard.refusals.none"));
  }

  /** 9月21日–9月27日, 21 Sep–27 Sep: the days of a bar; of a month its name. */
  String days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) < DAYS_OF_A_WEEK
        ? texts.of("dashboard.range", formats.shortDate(from), formats.shortDate(to))
        : formats.month(YearMonth.from(from));
  }

  /** How large a share it is. */
  String percent(long part, long whole) {
    return formats.percent(share(part, whole));
  }

  static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
