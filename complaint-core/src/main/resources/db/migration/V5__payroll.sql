-- The month HR closes and locks.
create table payroll_period (
  id            bigint primary key,
  version       bigint      not null default 0,
  month         char(7)     not null unique check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  status        varchar(12) not null check (status in ('OPEN', 'CALCULATED', 'CLOSED')),
  calculated_at timestamptz,
  closed_by_id  bigint references employee,
  closed_at     timestamptz,
  check ((status = 'CLOSED') = (closed_at is not null))
);

create table wage (
  id              bigint primary key,
  period_id       bigint         not null references payroll_period,
  employee_id     bigint         not null references employee,
  wage            numeric(12, 2) not null check (wage >= 0),
  performance_pay numeric(12, 2) not null check (performance_pay >= 0),
  bonus           numeric(12, 2) not null check (bonus >= 0),
  minimum_wage    numeric(12, 2) not null check (minimum_wage >= 0),
  unique (period_id, employee_id)
);

create table statement_line (
  id                bigint primary key,
  period_id         bigint         not null references payroll_period,
  employee_id       bigint         not null references employee,
  department        varchar(100)   not null,
  employee_name     varchar(100)   not null,
  complaint_numbers text           not null,
  opening_due       numeric(14, 2) not null,
  newly_final       numeric(14, 2) not null,
  relief            numeric(14, 2) not null,
  wage              numeric(12, 2),
  performance_pay   numeric(12, 2),
  bonus             numeric(12, 2),
  minimum_wage      numeric(12, 2),
  limit_amount      numeric(14, 2) not null check (limit_amount >= 0),
  limit_rule        varchar(30) check (limit_rule in ('WAGE_20_PERCENT', 'MINIMUM_WAGE', 'PERFORMANCE_50_PERCENT')),
  deducted          numeric(14, 2) not null,
  carried           numeric(14, 2) not null,
  unique (period_id, employee_id),
  check (opening_due + newly_final - relief - deducted = carried),
  check (deducted <= limit_amount)
);

-- The closed statement, the same bytes for ever.
create table statement_file (
  period_id bigint      not null references payroll_period,
  format    varchar(5)  not null check (format in ('CSV', 'XLSX', 'JSON')),
  bytes     bytea       not null,
  sha256    char(64)    not null,
  primary key (period_id, format)
);
create trigger statement_file_append_only before update or delete on statement_file
  for each row execute function refuse_change();

-- What a closed month was built on cannot change any more.
create function refuse_change_of_closed_month() returns trigger language plpgsql as $$
declare
  changed bigint := case tg_op when 'DELETE' then old.period_id else new.period_id end;
begin
  if exists (select 1 from payroll_period where id = changed and status = 'CLOSED') then
    raise exception 'the month is closed' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger wage_of_open_month before insert or update or delete on wage
  for each row execute function refuse_change_of_closed_month();
create trigger statement_of_open_month before insert or update or delete on statement_line
  for each row execute function refuse_change_of_closed_month();

create function refuse_reopening_month() returns trigger language plpgsql as $$
begin
  raise exception 'a closed month stays closed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger payroll_period_stays_closed before update or delete on payroll_period
  for each row when (old.status = 'CLOSED') execute function refuse_reopening_month();
