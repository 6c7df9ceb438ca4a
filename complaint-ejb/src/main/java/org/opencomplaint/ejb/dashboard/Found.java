package org.opencomplaint.ejb.dashboard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.dashboard.Dashboard.CauseCount;
import org.opencomplaint.ejb.dashboard.Dashboard.MonthLoss;

/** What investigations found last of the complaints registered in a month that have the cause. */
record Found(YearMonth month, CategoryName cause, long complaints, Money loss) {

  static List<CauseCount> causes(List<Found> found) {
    Map<CategoryName, Long> complaints =
        found.stream()
            .collect(
                Collectors.groupingBy(Found::cause, Collectors.summingLong(Found::complaints)));
    return complaints.entrySet().stream()
        .map(cause -> new CauseCount(cause.getKey(), cause.getValue()))
        .sorted(
            Comparator.comparingLong(CauseCount::complaints)
                .reversed()
                .thenComparing(count -> count.cause().code()))
        .toList();
  }

  /** One for each month of the period. */
  static List<MonthLoss> losses(List<Found> found, Period period) {
    Map<YearMonth, Money> losses = new LinkedHashMap<>();
    period.months().forEach(month -> losses.put(month, Money.ZERO));
    found.forEach(part -> losses.merge(part.month(), part.loss(), Money::plus));
    return losses.entrySet().stream()
        .map(month -> new MonthLoss(month.getKey(), month.getValue()))
        .toList();
  }
}
