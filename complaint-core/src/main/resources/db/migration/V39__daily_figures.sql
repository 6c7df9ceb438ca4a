-- What management looks at, added up by day, so that a year of a million complaints is read at once. A day whose
-- complaints have changed is noted in the same transaction, and added up afresh before anybody reads it.
create function local_day(moment timestamptz) returns date
language sql immutable strict parallel safe as $$ select cast(moment at time zone 'Asia/Shanghai' as date) $$;

-- Of the complaints registered on the day; but closings are those of the day, whenever registered.
--   department_id 0: the whole company; else as responsible or helping
--   dimension, key: ALL; SEVERITY, CHANNEL by code; CATEGORY, BRANCH (the category's top), CAUSE, REFUSED (department) by id
create table daily_figure (
  dimension      varchar(10)    not null check (dimension in
    ('ALL', 'SEVERITY', 'CHANNEL', 'CATEGORY', 'BRANCH', 'CAUSE', 'REFUSED')),
  department_id  bigint         not null,
  day            date           not null,
  key            varchar(20)    not null,
  received       int            not null default 0,
  judged         int            not null default 0,
  valid          int            not null default 0,
  acknowledged   int            not null default 0,
  first_contact  int            not null default 0,
  repeated       int            not null default 0,
  closed         int            not null default 0,
  closed_in_time int            not null default 0,
  closings       int            not null default 0,
  appealed       int            not null default 0,
  appeal_won     int            not null default 0,
  rated          int            not null default 0,
  overall        int            not null default 0,
  speed_rated    int            not null default 0,
  speed          int            not null default 0,
  attitude_rated int            not null default 0,
  attitude       int            not null default 0,
  result_rated   int            not null default 0,
  result         int            not null default 0,
  surveyed       int            not null default 0,
  gap            numeric(14, 2) not null default 0,
  worked_minutes bigint         not null default 0,
  loss           numeric(18, 2) not null default 0,
  deducted       numeric(18, 2) not null default 0,
  primary key (dimension, department_id, day, key)
);

-- The steps of the same complaints. In time or late: complaints that are closed, for what is open depends on the
-- time. Minutes: of working time, in each visit that is over, from entering to leaving and thereof waited.
create table daily_stage (
  department_id  bigint      not null,
  day            date        not null,
  stage          varchar(20) not null,
  in_time        int         not null,
  late           int         not null,
  visits         int         not null,
  minutes        bigint      not null,
  waited_minutes bigint      not null,
  primary key (department_id, day, stage)
);

create index daily_figure_day on daily_figure (day);
create index daily_stage_day on daily_stage (day);

-- How many minutes of a working day are over at a time of day: 09:00-12:00 and 13:00-18:00, as in ClockPolicy.
create function worked_by(moment time) returns double precision
language sql immutable strict parallel safe as $$
  select (greatest(0, least(10800, extract(epoch from moment) - 32400))
        + greatest(0, least(18000, extract(epoch from moment) - 46800))) / 60.0
$$;

-- Days to be added up afresh; one may stand here often, so that nobody waits for anybody to note it.
create table stale_day (
  day date not null
);

create function complaint_stale_days() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    insert into stale_day
      select distinct d.day from old_rows c cross join lateral
        (values (local_day(c.registered_at)), (local_day(c.closed_at))) d (day) where d.day is not null;
  end if;
  insert into stale_day
    select distinct d.day from new_rows c cross join lateral
      (values (local_day(c.registered_at)), (local_day(c.closed_at))) d (day) where d.day is not null;
  return null;
end $$;
create trigger complaint_registered_stale after insert on complaint
  referencing new table as new_rows for each statement execute function complaint_stale_days();
create trigger complaint_changed_stale after update on complaint
  referencing old table as old_rows new table as new_rows for each statement execute function complaint_stale_days();

create function penalty_stale_days() returns trigger language plpgsql as $$
begin
  insert into stale_day
    select distinct local_day(c.registered_at) from new_rows p join complaint c on c.id = p.complaint_id;
  return null;
end $$;
create trigger penalty_stale after update on penalty
  referencing new table as new_rows for each statement execute function penalty_stale_days();

create function posting_line_stale_days() returns trigger language plpgsql as $$
begin
  insert into stale_day
    select distinct local_day(c.registered_at) from new_rows l
      join penalty p on p.id = l.penalty_id join complaint c on c.id = p.complaint_id;
  return null;
end $$;
create trigger posting_line_stale after insert on posting_line
  referencing new table as new_rows for each statement execute function posting_line_stale_days();

-- Working time is counted by the calendar: another calendar, other minutes.
create function calendar_stale_days() returns trigger language plpgsql as $$
begin
  insert into stale_day select distinct day from daily_figure;
  return null;
end $$;
create trigger calendar_day_stale after insert or update or delete on calendar_day
  for each statement execute function calendar_stale_days();

insert into stale_day
  select distinct local_day(registered_at) from complaint
  union select distinct local_day(closed_at) from complaint where closed_at is not null;

create index complaint_closed on complaint (closed_at) include (lead_department_id) where closed_at is not null;
