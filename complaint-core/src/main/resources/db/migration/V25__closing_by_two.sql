-- A month is closed by one HR person and confirmed by another, for exactly the figures of the fingerprint. What was
-- calculated before there were fingerprints is calculated again.
update payroll_period set status = 'OPEN', calculated_at = null where status = 'CALCULATED';
drop trigger payroll_period_stays_closed on payroll_period;
alter table payroll_period drop constraint payroll_period_status_check;
alter table payroll_period alter status type varchar(15);
alter table payroll_period
  add constraint payroll_period_status_check check (status in ('OPEN', 'CALCULATED', 'CLOSE_REQUESTED', 'CLOSED')),
  add fingerprint     char(64),
  add requested_by_id bigint references employee,
  add requested_at    timestamptz,
  add ledger_position bigint check (ledger_position >= 0),
  add check (status not in ('CALCULATED', 'CLOSE_REQUESTED') or fingerprint is not null),
  add check (status <> 'CLOSE_REQUESTED' or (requested_by_id is not null and requested_at is not null));

-- How far the ledger was when a month was closed: what a month is about stands between two of these.
update payroll_period m set ledger_position =
    (select coalesce(max(g.position), 0) from posting g where g.posted_at <= m.closed_at or g.period <= m.month)
  where status = 'CLOSED';
create trigger payroll_period_stays_closed before update or delete on payroll_period
  for each row when (old.status = 'CLOSED') execute function refuse_reopening_month();
alter table payroll_period add check (status <> 'CLOSED' or ledger_position is not null);

-- Whether closing and writing off take two persons; the latest version holds, without any it is WHERE_POSSIBLE.
create table closing_rule (
  version int          primary key check (version > 0),
  rule    varchar(15)  not null check (rule in ('WHERE_POSSIBLE', 'ALWAYS', 'NEVER')),
  reason  varchar(500) not null,
  set_by  varchar(20)  not null,
  set_at  timestamptz  not null
);
create trigger closing_rule_append_only before update or delete on closing_rule
  for each row execute function refuse_change();
create trigger closing_rule_no_truncate before truncate on closing_rule
  for each statement execute function refuse_change();

-- What could not be deducted for a year is given up, with a reason.
create table write_off (
  id             bigint primary key,
  version        bigint         not null default 0,
  penalty_id     bigint         not null references penalty,
  amount         numeric(14, 2) not null check (amount > 0),
  reason         varchar(500)   not null,
  status         varchar(10)    not null check (status in ('PROPOSED', 'POSTED', 'WITHDRAWN')),
  proposed_by_id bigint         not null references employee,
  proposed_at    timestamptz    not null,
  decided_by_id  bigint references employee,
  decided_at     timestamptz,
  check ((status = 'PROPOSED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by_id is null))
);
create unique index write_off_once on write_off (penalty_id) where status <> 'WITHDRAWN';
create function refuse_change_of_posted_write_off() returns trigger language plpgsql as $$
begin
  raise exception 'what was written off stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger write_off_stays before update or delete on write_off
  for each row when (old.status = 'POSTED') execute function refuse_change_of_posted_write_off();
