package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.ejb.sql.Row;

/** Adds up days afresh, some at a time, so that what is done stays done. */
@ApplicationScoped
class DayAddition {
  private static final String TAKE =
      """
      delete from stale_day
       where day in (select distinct day from stale_day where day between ?1 and ?2
                      order by day desc limit 31)
       returning day
      """;

  private static final String IN_DAY = "c.registered_at >= ?2 and c.registered_at < ?3";

  /** In whose figures a complaint counts: the company's, and those of its departments. */
  private static final String SCOPED =
      """
      , scope as (
        select f.id, s.department_id from fact f cross join lateral (
          select 0 as department_id union select f.lead_department_id
          union select h.department_id from co_handling_department h where h.complaint_id = f.id) s
         where s.department_id is not null)
      """;

  private static final String STAGES =
      """
      , stages as (
        insert into daily_stage (department_id, day, stage, in_time, late, visits, minutes, waited_minutes,
                                 visit_minutes)
        select s.department_id, cast(?1 as date), t.stage,
               count(*) filter (where f.closed and not t.late), count(*) filter (where f.closed and t.late),
               sum(t.visits), cast(sum(m.minutes) as bigint), cast(sum(m.waited) as bigint), e.minutes
          from (select complaint_id, stage, bool_or(left_at > due_at) as late, count(*) as visits
                  from visit where due_at is not null group by complaint_id, stage) t
          join (select complaint_id, stage, sum(minutes) filter (where not waited) as minutes,
                       coalesce(sum(minutes) filter (where waited), 0) as waited
                  from timed group by complaint_id, stage) m
            on m.complaint_id = t.complaint_id and m.stage = t.stage
          join fact f on f.id = t.complaint_id join scope s on s.id = f.id
          join (select s.department_id, v.stage, array_agg(cast(round(v.minutes) as int)) as minutes
                  from timed v join scope s on s.id = v.complaint_id where not v.waited
                 group by s.department_id, v.stage) e
            on e.department_id = s.department_id and e.stage = t.stage
         group by s.department_id, t.stage, e.minutes)
      """;

  private static final String COUNTED =
      """
      , counted as (
        insert into counted_complaint
          (day, department_id, complaint_id, severity, channel, category_id, branch_id, root_cause_id,
           closed, judged, valid, acknowledged, first_contact, repeated, closed_in_time, appealed,
           appeal_won, overall, speed, attitude, result, gap, worked, loss, deducted)
        select cast(?1 as date), s.department_id, f.id, f.severity, f.channel, f.category_id, f.branch_id,
               f.root_cause_id, f.closed, f.judged, f.valid, f.acknowledged, f.first_contact, f.repeated,
               f.closed_in_time, f.appealed, f.appeal_won, f.overall, f.speed, f.attitude, f.result, f.gap,
               f.worked, f.loss, f.deducted
          from fact f join scope s on s.id = f.id
        returning *)
      """;

  private static final String FIGURES =
      """
      insert into daily_figure
      select d.dimension, f.department_id, f.day, d.key, %s
        from counted f
        cross join lateral (
          values ('ALL', ''), ('SEVERITY', f.severity), ('CATEGORY', cast(f.category_id as text)),
            ('CAUSE', cast(f.root_cause_id as text))
          union
          select 'REFUSED', cast(a.department_id as text) from assignment a
           where a.complaint_id = f.complaint_id and a.refused_at is not null) d (dimension, key)
       where d.key is not null
       group by d.dimension, f.department_id, f.day, d.key
      """
          .formatted(Facts.ADDED_UP);

  private static final String ADD_UP = Facts.of(IN_DAY) + SCOPED + STAGES + COUNTED + FIGURES;

  private static final String CLOSINGS =
      """
      insert into daily_figure (dimension, department_id, day, key, closings)
      select 'ALL', s.department_id, cast(?1 as date), '', count(*)
        from complaint c cross join lateral (
          select 0 as department_id union select c.lead_department_id
          union select h.department_id from co_handling_department h where h.complaint_id = c.id) s
       where c.closed_at >= ?2 and c.closed_at < ?3 and s.department_id is not null
       group by s.department_id
      on conflict (dimension, department_id, day, key) do update set closings = excluded.closings
      """;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /**
   * Adds up the latest of the days from one to another that have changed; whoever else wants to,
   * waits.
   *
   * @return whether there were any
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean addUpSome(Date from, Date to) {
    statements.value("select cast(pg_advisory_xact_lock(hashtext('daily_figure')) as text)");
    List<LocalDate> stale = statements.read(TAKE, from, to).stream().map(Row::day).toList();
    if (!stale.isEmpty()) {
      stale.stream().distinct().forEach(this::addUp);
    }
    return !stale.isEmpty();
  }

  private void addUp(LocalDate day) {
    Period only = new Period(day, day, clock.getZone());
    Date date = Date.valueOf(day);
    statements.execute("delete from daily_figure where day = ?1", date);
    statements.execute("delete from daily_stage where day = ?1", date);
    statements.execute("delete from counted_complaint where day = ?1", date);
    statements.execute(ADD_UP, date, only.start(), only.end());
    statements.execute(CLOSINGS, date, only.start(), only.end());
  }
}
