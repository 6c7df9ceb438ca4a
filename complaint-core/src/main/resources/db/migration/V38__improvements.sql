-- T10: what becomes of an improvement action, until somebody else has found that it works.
alter table improvement
  add version  bigint      not null default 0,
  add status   varchar(10) not null default 'OPEN' check (status in ('OPEN', 'REPORTED', 'EFFECTIVE')),
  add done_on  date,
  add reminded int         not null default 0 check (reminded between 0 and 2),
  add check ((status = 'OPEN') = (done_on is null));
create index improvement_due on improvement (due_on desc, id desc);
create index improvement_open on improvement (due_on) where status = 'OPEN';
create index improvement_owner on improvement (owner_id) where status <> 'EFFECTIVE';
create index improvement_reported on improvement (due_on) where status = 'REPORTED';

create table improvement_event (
  id             bigint primary key,
  improvement_id bigint        not null references improvement,
  position       int           not null,
  kind           varchar(12)   not null check (kind in ('REPORTED', 'CONFIRMED', 'RETURNED', 'HANDED_OVER')),
  actor_id       bigint        not null references employee,
  at             timestamptz   not null,
  note           varchar(2000) not null,
  unique (improvement_id, position)
);
create trigger improvement_event_append_only before update or delete on improvement_event
  for each row execute function refuse_change();
create trigger improvement_event_no_truncate before truncate on improvement_event
  for each statement execute function refuse_change();
