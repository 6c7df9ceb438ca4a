-- What people are told, and that each level of a visit's escalation is told once.
create table notification (
  id           bigint primary key,
  recipient_id bigint      not null references employee,
  complaint_id bigint      not null references complaint,
  kind         varchar(20) not null check (kind in ('DUE_SOON', 'OVERDUE', 'LONG_OVERDUE', 'MAJOR', 'DELAY')),
  stage        varchar(20) not null,
  at           timestamptz not null,
  read_at      timestamptz check (read_at >= at)
);
create index notification_recipient on notification (recipient_id, at desc, id desc);
create index notification_unread on notification (recipient_id) where read_at is null;

-- Whoever of all nodes gets the row in tells it.
create table escalation (
  visit_id bigint      not null references stage_visit,
  level    int         not null check (level between 1 and 3),
  at       timestamptz not null,
  primary key (visit_id, level)
);

-- What is next to be told, so that finding all that is due is one index scan.
alter table stage_visit
  add escalated   int not null default 0 check (escalated between 0 and 3),
  add escalate_at timestamptz generated always as
    (case escalated when 0 then warn_at when 1 then due_at when 2 then alarm_at end) stored;
create index stage_visit_escalate on stage_visit (escalate_at) where left_at is null;
