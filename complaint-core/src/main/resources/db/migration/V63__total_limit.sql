-- By when a complaint is to be done with: the sum of its stages' limits from registration, or the day agreed with the
-- customer (domain rules §3). For what is there it is reckoned here as core/complaint/TotalLimit does.
alter table complaint add total_due_at timestamptz;

-- The minutes of all working days before each day.
create temp table working_day on commit drop as
select day, works, sum(case when works then 480 else 0 end) over (order by day) - case when works then 480 else 0 end as before
  from (select cast(g as date) as day, coalesce(k.kind = 'WORKING', extract(isodow from g) < 6) as works
          from generate_series((select local_day(min(registered_at)) from complaint), current_date + 1500, interval '1 day') g
          left join calendar_day k on k.day = cast(g as date)) days;
create unique index on working_day (day);
create index on working_day (before);

create function pg_temp.minutes_at(base text, moment timestamptz) returns double precision language sql stable as $$
  select case when base = 'ELAPSED' then extract(epoch from moment) / 60 else
    (select before + case when works then worked_by(cast(moment at time zone 'Asia/Shanghai' as time)) else 0 end
       from working_day where day = local_day(moment)) end
$$;

-- The first moment at which so many minutes are over.
create function pg_temp.moment_of(base text, minutes double precision) returns timestamptz language sql stable as $$
  select case when base = 'ELAPSED' then to_timestamp(minutes * 60) else
    (select (day + interval '9 hours' + (minutes - before) * interval '1 minute'
             + case when minutes - before > 180 then interval '1 hour' else interval '0' end) at time zone 'Asia/Shanghai'
       from working_day where works and before < minutes order by before desc limit 1) end
$$;

-- The clock stands still in pauses, and from closing to reopening.
create function pg_temp.total_due(id bigint, severity text, registered_at timestamptz) returns timestamptz
language plpgsql stable as $$
declare
  base text;
  target double precision;
  stop record;
begin
  select min(l.time_base), sum(l.minutes) into base, target from clock_limit l
   where l.severity = total_due.severity and l.step <> 'ACKNOWLEDGE'
     and l.policy_version = (select max(policy_version) from clock_limit);
  target := target + pg_temp.minutes_at(base, total_due.registered_at)
    + (select coalesce(sum(v.extension_minutes), 0) from stage_visit v where v.complaint_id = total_due.id);
  for stop in
    select w.from_at, w.to_at from waiting w join stage_visit v on v.id = w.visit_id where v.complaint_id = total_due.id
    union all
    select left_at, again from (select v.left_at, lead(v.entered_at) over (order by v.position) as again
      from stage_visit v where v.complaint_id = total_due.id) gaps where left_at < again
    order by 1
  loop
    exit when pg_temp.minutes_at(base, stop.from_at) >= target;
    target := target + pg_temp.minutes_at(base, stop.to_at) - pg_temp.minutes_at(base, stop.from_at);
  end loop;
  return pg_temp.moment_of(base, target);
end $$;

-- Writing it notes the days, so that what was closed in time is counted by it.
update complaint c
   set total_due_at = coalesce(
     (select p.until_at from prospect p where p.complaint_id = c.id order by p.position desc limit 1),
     pg_temp.total_due(c.id, c.severity, c.registered_at));

alter table complaint
  alter total_due_at set not null,
  add constraint complaint_total_due_check check (total_due_at > registered_at);
