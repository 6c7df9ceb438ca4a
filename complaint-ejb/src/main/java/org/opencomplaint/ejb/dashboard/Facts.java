package org.opencomplaint.ejb.dashboard;

import org.opencomplaint.ejb.complaint.Trait;

/** The SQL that says what counts of a complaint, and adds it up. */
final class Facts {
  /** One row for each chosen complaint {@code c}. */
  private static final String FACTS =
      """
      select c.id, c.lead_department_id, c.severity, c.channel, c.category_id,
             coalesce(k.parent_id, k.id) as branch_id, f.root_cause_id,
             c.stage = 'CLOSED' as closed, c.expected_score - c.perceived_score as gap,
             %s,
             b.overall, b.speed, b.attitude, b.result, case when c.outcome = 'MERGED' then 0 else coalesce(f.loss, 0) end as loss,
             coalesce(d.amount, 0) as deducted
        from chosen join complaint c on c.id = chosen.id join category k on k.id = c.category_id
        left join lateral (select root_cause_id, loss from findings
              where complaint_id = c.id order by position desc limit 1) f on true
        left join lateral (select overall, speed, attitude, result from feedback
              where complaint_id = c.id and overall is not null order by position desc limit 1) b on true
        left join lateral (select sum(l.amount) as amount
              from penalty p join posting_line l on l.penalty_id = p.id
              where p.complaint_id = c.id and l.account = 'DEDUCTION') d on true
      """;

  private static final String TRAITS =
      String.join(
          ", ",
          trait(Trait.JUDGED, "judged"),
          trait(Trait.VALID, "valid"),
          trait(Trait.ACKNOWLEDGED_IN_TIME, "acknowledged"),
          trait(Trait.FIRST_CONTACT, "first_contact"),
          trait(Trait.REPEATED, "repeated"),
          trait(Trait.CLOSED_IN_TIME, "closed_in_time"),
          trait(Trait.APPEALED, "appealed"),
          trait(Trait.APPEAL_WON, "appeal_won"));

  /**
   * The working time of each visit {@code v} that is over, and how much of it was waited: the
   * minutes of all working days before a day and of the day itself, at the end less at the start.
   */
  private static final String TIMES =
      """
      visit as materialized (
        select v.id, v.complaint_id, v.stage, v.entered_at, v.left_at, v.due_at
          from chosen join stage_visit v on v.complaint_id = chosen.id
         where v.left_at is not null and v.skipped_why is null
           and v.stage <> 'REGISTRATION'),
      calendar as materialized (
        select day, works, sum(case when works then 480 else 0 end) over (order by day)
             - case when works then 480 else 0 end as minutes_before
          from (select cast(g as date) as day,
                       coalesce(k.kind = 'WORKING', extract(isodow from g) < 6) as works
                  from generate_series(
                         (select min(local_day(entered_at)) from visit),
                         (select max(local_day(left_at)) from visit), interval '1 day') g
                  left join calendar_day k on k.day = cast(g as date)) days),
      span as (
        select id, complaint_id, stage, entered_at as from_at, left_at as to_at, false as waited
          from visit
        union all
        select v.id, v.complaint_id, v.stage, w.from_at, least(w.to_at, v.left_at), true
          from visit v join waiting w on w.visit_id = v.id where w.from_at < v.left_at),
      timed as materialized (
        select s.id, s.complaint_id, s.stage, s.waited,
               b.minutes_before + case when b.works
                 then worked_by(cast(s.to_at at time zone 'Asia/Shanghai' as time)) else 0 end
               - a.minutes_before - case when a.works
                 then worked_by(cast(s.from_at at time zone 'Asia/Shanghai' as time)) else 0 end
               as minutes
          from span s join calendar a on a.day = local_day(s.from_at)
          join calendar b on b.day = local_day(s.to_at))
      """;

  /** What the columns of {@code daily_figure} are added up from, in their order. */
  static final String ADDED_UP =
      """
      count(*), count(*) filter (where judged), count(*) filter (where valid),
      count(*) filter (where acknowledged), count(*) filter (where first_contact),
      count(*) filter (where repeated), count(*) filter (where closed),
      count(*) filter (where closed_in_time), 0, count(*) filter (where appealed),
      count(*) filter (where appeal_won), count(overall), coalesce(sum(overall), 0),
      count(speed), coalesce(sum(speed), 0), count(attitude), coalesce(sum(attitude), 0),
      count(result), coalesce(sum(result), 0), count(gap), coalesce(sum(gap), 0),
      cast(coalesce(sum(worked) filter (where closed), 0) as bigint),
      coalesce(sum(loss), 0), coalesce(sum(deducted), 0)
      """;

  /** The working time of the closed ones, in minutes: half of them took no longer. */
  static final String MEDIAN =
      "cast(percentile_cont(0.5) within group (order by worked) filter (where closed) as numeric)";

  private Facts() {}

  /**
   * The common table expressions {@code visit}, {@code timed} and {@code fact} of the complaints
   * {@code c} of which a condition is true.
   */
  static String of(String where) {
    return "with chosen as materialized (select c.id from complaint c where "
        + where
        + "), "
        + TIMES
        + ", worked as (select complaint_id, sum(case when waited then -minutes else minutes end)"
        + " as worked from timed group by complaint_id), fact as materialized (select f.*,"
        + " cast(round(coalesce(w.worked, 0)) as int) as worked"
        + " from ("
        + FACTS.formatted(TRAITS)
        + ") f left join worked w on w.complaint_id = f.id)";
  }

  private static String trait(Trait trait, String column) {
    return "(" + trait.condition() + ") as " + column;
  }
}
