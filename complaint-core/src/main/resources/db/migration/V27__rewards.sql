-- Rewards for complaints handled well: by a policy in versions, approved, posted to the same ledger, paid with the month.
create table reward_policy (
  version        int            primary key check (version > 0),
  effective_from date           not null,
  rated_five     numeric(10, 2) not null check (rated_five >= 0),
  rated_four     numeric(10, 2) not null check (rated_four between 0 and rated_five),
  in_time_only   boolean        not null,
  monthly_cap    numeric(12, 2) not null check (monthly_cap >= 0),
  reason         varchar(500)   not null,
  set_by         varchar(20)    not null,
  set_at         timestamptz    not null
);
create trigger reward_policy_append_only before update or delete on reward_policy
  for each row execute function refuse_change();
create trigger reward_policy_no_truncate before truncate on reward_policy
  for each statement execute function refuse_change();

create table reward (
  id             bigint primary key,
  version        bigint         not null default 0,
  complaint_id   bigint         not null references complaint,
  employee_id    bigint         not null references employee,
  policy_version int            not null references reward_policy,
  rating         int            not null check (rating between 1 and 5),
  in_time        boolean        not null,
  amount         numeric(10, 2) not null check (amount > 0),
  status         varchar(10)    not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'LAPSED', 'REVERSED')),
  proposed_at    timestamptz    not null,
  decided_by_id  bigint references employee,
  decided_at     timestamptz,
  check (status not in ('APPROVED', 'REJECTED', 'REVERSED') or (decided_by_id is not null and decided_at is not null))
);
create unique index reward_once on reward (complaint_id) where status in ('PROPOSED', 'APPROVED');
create index reward_employee on reward (employee_id, proposed_at desc);

-- A line of the ledger is about a penalty or about a reward, each with its own accounts.
alter table posting_line drop constraint posting_line_account_check;
alter table posting_line
  alter penalty_id drop not null,
  add reward_id bigint references reward,
  add constraint posting_line_account_check
    check (account in ('DUE', 'PENALTY', 'DEDUCTION', 'RELIEF', 'PAYABLE', 'REWARD', 'PAYOUT')),
  add check ((penalty_id is null) <> (reward_id is null)),
  add check ((reward_id is not null) = (account in ('PAYABLE', 'REWARD', 'PAYOUT')));
create index posting_line_reward on posting_line (reward_id) where reward_id is not null;

-- What is paid with a month; it stays with the month.
create table reward_line (
  id                bigint primary key,
  period_id         bigint         not null references payroll_period,
  employee_id       bigint         not null references employee,
  employee_name     varchar(100)   not null,
  department        varchar(100)   not null,
  complaint_numbers text           not null,
  paid              numeric(14, 2) not null check (paid > 0),
  unique (period_id, employee_id)
);
create trigger reward_line_of_open_month before insert or update or delete on reward_line
  for each row execute function refuse_change_of_closed_month();
