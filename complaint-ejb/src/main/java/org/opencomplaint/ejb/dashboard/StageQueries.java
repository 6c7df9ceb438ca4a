package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.ejb.dashboard.Statements.IN_PERIOD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.StepTiming;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.ejb.sql.Row;

/** How the steps went: of closed complaints as added up by day, of open ones as they are now. */
@ApplicationScoped
class StageQueries {
  /** A complaint that is open is late in a step if any visit was or is; else in time once left. */
  private static final String STAGES =
      """
      select s.stage, sum(s.in_time), sum(s.late), sum(s.visits), sum(s.minutes), sum(s.waited)
        from (
          select stage, in_time, late, visits, minutes, waited_minutes as waited
            from daily_stage where department_id = ?1 and day between ?4 and ?5
          union all
          select stage, case when late then 0 else 1 end, case when late then 1 else 0 end, 0, 0, 0
            from (select v.stage, bool_or(%s) as late, bool_or(%s) as counts
                    from complaint c join stage_visit v on v.complaint_id = c.id
                   where %s and c.stage <> 'CLOSED'
                   group by c.id, v.stage) open
           where counts) s
       group by s.stage
      """
          .formatted(
              StepTiming.late("v.left_at").replace("?", "?6"),
              StepTiming.decided("v.left_at").replace("?", "?6"),
              IN_PERIOD);

  /**
   * The mean of the two visits in the middle, or of the one: they are counted by minutes first, for
   * sorting the millions of a year would take twice as long.
   */
  private static final String MEDIANS =
      """
      select stage, (min(minutes) filter (where so_far >= (visits + 1) / 2)
                   + min(minutes) filter (where so_far >= (visits + 2) / 2)) / 2.0
        from (select stage, minutes, cast(sum(visits) over (partition by stage) as bigint) as visits,
                     cast(sum(visits) over (partition by stage order by minutes) as bigint) as so_far
                from (select s.stage, visit.minutes, count(*) as visits
                        from daily_stage s cross join lateral unnest(s.visit_minutes) visit (minutes)
                       where s.department_id = ?1 and s.day between ?2 and ?3
                       group by s.stage, visit.minutes) counted) running
       group by stage
      """;

  @Inject private Statements statements;
  @Inject private Clock clock;

  List<StageTimes> stages(Period period, long department) {
    Map<Stage, BigDecimal> medians = medians(period, department);
    return statements
        .read(
            STAGES,
            department,
            period.start(),
            period.end(),
            period.firstDay(),
            period.lastDay(),
            Timestamp.from(clock.instant()))
        .stream()
        .map(row -> stage(row, medians))
        .sorted(Comparator.comparing(StageTimes::stage))
        .toList();
  }

  private Map<Stage, BigDecimal> medians(Period period, long department) {
    Map<Stage, BigDecimal> medians = new EnumMap<>(Stage.class);
    for (Row row : statements.read(MEDIANS, department, period.firstDay(), period.lastDay())) {
      medians.put(row.code(Stage.class), Figures.hours(row.decimal()));
    }
    return medians;
  }

  private static StageTimes stage(Row row, Map<Stage, BigDecimal> medians) {
    Stage stage = row.code(Stage.class);
    return new StageTimes(
        stage,
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        medians.get(stage));
  }
}
