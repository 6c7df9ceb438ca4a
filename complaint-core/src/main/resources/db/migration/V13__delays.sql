-- Who held a step after its deadline, and what came of it; a confirmed delay that costs something is a penalty.
create table delay (
  id              bigint primary key,
  version         bigint         not null default 0,
  visit_id        bigint         not null references stage_visit,
  employee_id     bigint         not null references employee,
  department_id   bigint         not null references department,
  overrun_minutes bigint         not null check (overrun_minutes > 0),
  found_at        timestamptz    not null,
  status          varchar(12)    not null check (status in ('OPEN', 'CONFIRMED', 'EXCUSED')),
  decided_by_id   bigint references employee check (decided_by_id <> employee_id),
  decided_at      timestamptz,
  reason          varchar(2000),
  amount          numeric(12, 2) not null check (amount >= 0),
  unique (visit_id, employee_id),
  check ((status = 'OPEN') = (decided_at is null)),
  check ((decided_at is null) = (decided_by_id is null) and (decided_at is null) = (reason is null))
);
create index delay_found on delay (found_at desc, id desc);
create index delay_department on delay (department_id, found_at desc, id desc);
create index delay_employee on delay (employee_id, found_at desc, id desc);

-- A penalty is for a liability, with all that its amount was computed from, or for a delay.
alter table penalty
  add delay_id bigint unique references delay,
  alter proposal_id drop not null,
  alter role drop not null,
  alter policy_version drop not null,
  alter loss drop not null,
  alter severity drop not null,
  alter concealment drop not null,
  alter share drop not null,
  alter performance_pay drop not null,
  alter prior_penalties drop not null,
  add check (num_nulls(proposal_id, role, policy_version, loss, severity, concealment, share, performance_pay, prior_penalties)
    = case when delay_id is null then 0 else 9 end);
