-- A penalty's life, and the append-only double-entry ledger it is posted to when it is final.
create table penalty (
  id              bigint primary key,
  version         bigint         not null default 0,
  complaint_id    bigint         not null references complaint,
  proposal_id     bigint         not null references proposal,
  employee_id     bigint         not null references employee,
  department_id   bigint         not null references department,
  role            varchar(12)    not null check (role in ('DIRECT', 'SUPERVISOR', 'SENIOR')),
  policy_version  int            not null references penalty_policy,
  loss            numeric(14, 2) not null check (loss >= 0),
  severity        varchar(10)    not null check (severity in ('GENERAL', 'URGENT', 'MAJOR')),
  concealment     boolean        not null default false,
  share           numeric(5, 4)  not null check (share > 0 and share <= 1),
  performance_pay numeric(12, 2) not null check (performance_pay >= 0),
  prior_penalties int            not null check (prior_penalties >= 0),
  amount          numeric(14, 2) not null check (amount >= 0),
  status          varchar(12)    not null check (status in
    ('PROPOSED', 'LAPSED', 'DECIDED', 'SERVED', 'APPEALED', 'FINAL', 'REVOKED')),
  proposed_at     timestamptz    not null,
  decided_at      timestamptz,
  noticed_at      timestamptz,
  acknowledged_at timestamptz,
  served_on       date,
  appeal_until    date,
  appealed_at     timestamptz,
  appeal_reason   varchar(4000),
  heard_by_id     bigint references employee,
  heard_at        timestamptz,
  hearing_reason  varchar(4000),
  final_amount    numeric(14, 2) check (final_amount between 0 and amount),
  final_at        timestamptz,
  check (status <> 'FINAL' or final_amount is not null),
  check (final_amount is null or status in ('FINAL', 'REVOKED')),
  check ((final_amount is null) = (final_at is null)),
  check (status not in ('SERVED', 'APPEALED', 'FINAL') or (noticed_at is not null and appeal_until is not null)),
  check (appeal_until is null or appeal_until >= served_on)
);
create unique index penalty_once on penalty (proposal_id, employee_id) where status <> 'LAPSED';
create index penalty_employee on penalty (employee_id, status);
create index penalty_complaint on penalty (complaint_id);
create index penalty_department on penalty (department_id, proposed_at desc);
create index penalty_appeal_until on penalty (appeal_until) where status = 'SERVED';

-- The row that is locked before an employee's balance is used.
create table employee_account (
  employee_id bigint primary key references employee
);

create table posting (
  id              bigint primary key,
  idempotency_key varchar(100) not null unique,
  posted_at       timestamptz  not null,
  posted_by       varchar(20)  not null,
  reason          varchar(300) not null,
  period          char(7) check (period ~ '^[0-9]{4}-[0-9]{2}$')
);
create table posting_line (
  id          bigint primary key,
  posting_id  bigint         not null references posting,
  employee_id bigint         not null references employee_account,
  account     varchar(10)    not null check (account in ('DUE', 'PENALTY', 'DEDUCTION', 'RELIEF')),
  penalty_id  bigint         not null references penalty,
  amount      numeric(14, 2) not null check (amount <> 0)
);
create index posting_line_posting on posting_line (posting_id);
create index posting_line_account on posting_line (employee_id, account);
create index posting_line_penalty on posting_line (penalty_id);
create index posting_period on posting (period);

create trigger posting_append_only before update or delete on posting
  for each row execute function refuse_change();
create trigger posting_line_append_only before update or delete on posting_line
  for each row execute function refuse_change();
create trigger posting_no_truncate before truncate on posting
  for each statement execute function refuse_change();
create trigger posting_line_no_truncate before truncate on posting_line
  for each statement execute function refuse_change();

-- Checked at commit, when all lines are in: a posting sums to zero and is not empty.
create function check_posting_balance() returns trigger language plpgsql as $$
declare
  checked bigint := case tg_table_name when 'posting' then new.id else (to_jsonb(new) ->> 'posting_id')::bigint end;
  total   numeric;
begin
  select sum(amount) into total from posting_line where posting_id = checked;
  if total is null or total <> 0 then
    raise exception 'posting % does not balance: %', checked, coalesce(total::text, 'no lines')
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger posting_balanced after insert on posting
  deferrable initially deferred for each row execute function check_posting_balance();
create constraint trigger posting_line_balanced after insert on posting_line
  deferrable initially deferred for each row execute function check_posting_balance();
