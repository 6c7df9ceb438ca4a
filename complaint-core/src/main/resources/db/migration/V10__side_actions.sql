-- What is done beside the eight steps: pauses, extensions, added facts, mergers, disputes.
alter table complaint
  add paused_until   timestamptz,
  add disputed       boolean not null default false,
  add merged_into_id bigint references complaint check (merged_into_id <> id),
  add check ((coalesce(outcome, '') = 'MERGED') = (merged_into_id is not null)),
  add check (stage <> 'CLOSED' or paused_until is null);
create index complaint_merged_into on complaint (merged_into_id);

alter table stage_visit
  add extension_minutes bigint not null default 0 check (extension_minutes >= 0),
  add warn_at           timestamptz,
  add alarm_at          timestamptz,
  add check (warn_at <= due_at and due_at <= alarm_at),
  add check ((warn_at is null) = (due_at is null) and (alarm_at is null) = (due_at is null));

create table waiting (
  id           bigint primary key,
  visit_id     bigint        not null references stage_visit,
  waiting_for  varchar(20)   not null check (waiting_for in ('CUSTOMER', 'THIRD_PARTY', 'FORCE_MAJEURE')),
  reason       varchar(2000) not null,
  agreed_by_id bigint        not null references employee,
  from_at      timestamptz   not null,
  to_at        timestamptz   not null check (to_at >= from_at)
);
create index waiting_visit on waiting (visit_id);

create table added_facts (
  id           bigint primary key,
  complaint_id bigint      not null references complaint,
  position     int         not null,
  facts        text        not null check (length(facts) between 1 and 10000),
  added_by_id  bigint      not null references employee,
  added_at     timestamptz not null,
  unique (complaint_id, position)
);
