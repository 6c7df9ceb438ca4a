-- What the holiday is called.
alter table calendar_day add column name varchar(60);
update calendar_day set name = case
    when kind = 'WORKING' then '调休上班'
    when extract(month from day) = 1 then '元旦'
    when extract(month from day) = 2 then '春节'
    when extract(month from day) = 4 then '清明节'
    when extract(month from day) = 5 then '劳动节'
    when extract(month from day) = 6 then '端午节'
    when extract(month from day) = 9 then '中秋节'
    when extract(month from day) = 10 then '国庆节'
  end
  where extract(year from day) = 2026;

-- Who changed which setting, when, from what to what.
create table setting_change (
  id         bigint primary key,
  area       varchar(20)  not null check (area in ('CALENDAR', 'ROUTING', 'ABSENCE', 'ORGANISATION')),
  action     varchar(30)  not null,
  subject    varchar(200) not null,
  details    text         not null,
  changed_by varchar(20)  not null,
  changed_at timestamptz  not null
);
create index setting_change_area on setting_change (area, id desc);
create trigger setting_change_append_only before update or delete on setting_change
  for each row execute function refuse_change();
create trigger setting_change_no_truncate before truncate on setting_change
  for each statement execute function refuse_change();
