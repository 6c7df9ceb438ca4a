package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.ejb.dashboard.Statements.IN_PERIOD;
import static org.opencomplaint.ejb.dashboard.Statements.count;
import static org.opencomplaint.ejb.dashboard.Statements.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.dashboard.Dashboard.CategoryCount;
import org.opencomplaint.ejb.dashboard.Dashboard.Received;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;

/**
 * Which complaints a period brought, how their steps went and what was found. What is done about a
 * complaint comes after it: so that is looked for from the period's first moment on.
 */
@ApplicationScoped
class PeriodStatistics {
  private static final String RECEIVED =
      """
      select cast(date_trunc(?4, c.registered_at at time zone ?5) as date), c.severity, count(*)
        from complaint c
       where %s
       group by 1, 2
      """
          .formatted(IN_PERIOD);

  private static final String CATEGORIES =
      """
      select k.code, k.name_zh, k.name_en,
             exists (select 1 from category part where part.parent_id = k.id), counted.complaints
        from (select c.category_id, count(*) complaints from complaint c where %s group by 1) counted
        join category k on k.id = counted.category_id
       order by counted.complaints desc, k.code
       limit 10
      """
          .formatted(IN_PERIOD);

  private static final String STAGES =
      """
      select v.stage, count(*) filter (where v.left_at <= v.due_at),
             count(*) filter (where v.due_at < coalesce(v.left_at, ?4))
        from complaint c join stage_visit v on v.complaint_id = c.id
       where %s and v.entered_at >= ?2 and v.due_at is not null
         and (v.left_at is not null or v.due_at < ?4)
       group by v.stage
      """
          .formatted(IN_PERIOD);

  /** Later findings replace earlier ones; that they are not the first finds them by index. */
  private static final String FOUND =
      """
      select found.first_day, k.code, k.name_zh, k.name_en, found.complaints, found.loss
        from (select cast(date_trunc('month', c.registered_at at time zone ?4) as date) first_day,
                     f.root_cause_id, count(*) complaints, sum(f.loss) loss
                from complaint c join findings f on f.complaint_id = c.id
               where %s and f.submitted_at >= ?2
                 and not exists (select 1 from findings later
                       where later.complaint_id = f.complaint_id and later.position > f.position
                         and later.position > 1)
               group by 1, 2) found
        join category k on k.id = found.root_cause_id
      """
          .formatted(IN_PERIOD);

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** How many complaints were registered in each week or month. */
  List<Received> received(Period period, long department) {
    Map<LocalDate, Map<Severity, Long>> counted = new LinkedHashMap<>();
    period.steps().forEach(first -> counted.put(first, new EnumMap<>(Severity.class)));
    statements
        .rows(
            RECEIVED,
            department,
            period.start(),
            period.end(),
            period.step() == ChronoUnit.WEEKS ? "week" : "month",
            period.zone().getId())
        .forEach(
            row -> counted.get(day(row[0])).put(Severity.valueOf((String) row[1]), count(row[2])));
    return counted.entrySet().stream()
        .map(step -> received(period.part(step.getKey()), step.getValue()))
        .toList();
  }

  private static Received received(Period part, Map<Severity, Long> counts) {
    return new Received(part.from(), part.to(), counts);
  }

  /** What complaints are about most. */
  List<CategoryCount> categories(Period period, long department) {
    return statements
        .rows(CATEGORIES, department, period.start(), period.end())
        .map(
            row ->
                new CategoryCount(
                    new CategoryName((String) row[0], (String) row[1], (String) row[2]),
                    (Boolean) row[3],
                    count(row[4])))
        .toList();
  }

  /** How often each stage was left in time, and how often not. */
  List<StageTimes> stages(Period period, long department) {
    return statements
        .rows(STAGES, department, period.start(), period.end(), Timestamp.from(clock.instant()))
        .map(row -> new StageTimes(Stage.valueOf((String) row[0]), count(row[1]), count(row[2])))
        .sorted(Comparator.comparing(StageTimes::stage))
        .toList();
  }

  /** Which causes were found, and the loss. */
  List<Found> found(Period period, long department) {
    return statements
        .rows(FOUND, department, period.start(), period.end(), period.zone().getId())
        .map(
            row ->
                new Found(
                    YearMonth.from(day(row[0])),
                    new CategoryName((String) row[1], (String) row[2], (String) row[3]),
                    count(row[4]),
                    Money.of((BigDecimal) row[5])))
        .toList();
  }
}
